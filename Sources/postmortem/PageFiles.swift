import PostmortemKit

/// Reads the pictures that pages hold in themselves: the logo of a configuration, and those of a document's own folder.
///
/// Nothing is fetched, and no file outside the folder is read, whatever path or link leads there.
enum PageFiles {
  /// The largest logo, in bytes.
  static let logoLimit = 256 << 10
  /// The largest picture of a document, and all those of one together.
  static let imageLimit = 2 << 20
  static let pageLimit = 8 << 20

  /// The settings of pages with their logo, which has to be there.
  static func settings(of configuration: Configuration) throws -> PageSettings {
    var page = configuration.page
    guard let logo = configuration.logo else { return page }
    do {
      page.logo = try image(logo.name, in: logo.folder, limit: logoLimit)
    } catch let failure as Failure {
      throw Failure("\(logo.file): the logo \(failure.message)")
    }
    return page
  }

  /// The pictures of a document by their destinations, and what is wrong with those that are left out.
  static func images(of document: Document) -> (
    images: [String: EmbeddedImage], notes: [String]
  ) {
    var images: [String: EmbeddedImage] = [:]
    var notes: [String] = []
    var left = pageLimit
    let folder = document.path == "-" ? "" : document.path.pathParts.folder
    for image in document.localImages {
      do {
        guard let path = image.path else {
          throw Failure("\(image.destination) does not lie below the document's folder")
        }
        images[image.destination] = try Self.image(
          path, in: folder, limit: min(imageLimit, left)
        ) {
          left -= $0
        }
      } catch {
        let why = (error as? Failure)?.message ?? "\(error)"
        notes.append(
          "\(document.path):\(image.line): the image \(why); its text stands in its place")
      }
    }
    return (images, notes)
  }

  private static func image(
    _ name: String, in folder: String, limit: Int, count: (Int) -> Void = { _ in }
  ) throws -> EmbeddedImage {
    let path: String
    switch Enclosure(folder).place(of: name) {
    case .there(let place): path = place
    case .missing: throw Failure("\(name) can't be read: no such file")
    case .outside: throw Failure("\(name) is not in \(folder.isEmpty ? "the folder" : folder)")
    }
    guard let bytes = try Files.read(path, limit: limit) else {
      throw Failure("\(name) is no file of at most \(limit >> 10) KiB")
    }
    guard let image = EmbeddedImage(bytes) else {
      throw Failure("\(name) is no picture in one of the formats \(EmbeddedImage.formats)")
    }
    count(bytes.count)
    return image
  }
}
