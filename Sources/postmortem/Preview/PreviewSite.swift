import Markdown
import PostmortemKit

/// Which answer a request gets. No part of a path ever becomes the name of a file: it is looked up among the documents.
struct PreviewSite: Sendable {
  let drafts: PreviewDrafts

  /// The answer to a request; nil is one that could not be read.
  func response(to request: PreviewRequest?, at address: PreviewAddress) -> PreviewResponse {
    guard let request else {
      return .text(.malformed, "this is no request of HTTP/1.1 with a host")
    }
    guard address.answers(host: request.host) else {
      return .text(.refused, "this preview is for its own machine: open it by its address")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(.wrongMethod, "a preview can only be read")
    }
    switch request.path.first {
    case nil: return index()
    case "preview.css" where request.path.count == 1:
      return PreviewResponse(type: "text/css; charset=utf-8", body: PackageResources.preview_css)
    case "preview.js" where request.path.count == 1:
      return PreviewResponse(
        type: "text/javascript; charset=utf-8", body: PackageResources.preview_js)
    case "view", "page", "changes": return draft(request)
    default: return missing
    }
  }

  private var missing: PreviewResponse {
    let page = PreviewPage.problem("There is no such document", "It was moved, or never here.")
    return PreviewResponse(status: .missing, policy: PreviewResponse.frame, body: page)
  }

  /// The list of documents; the document itself where there is only one that was named.
  private func index() -> PreviewResponse {
    do {
      let inputs = try drafts.inputs()
      if !Files.isFolder(drafts.path), let file = inputs.files.first {
        return PreviewResponse(
          status: .elsewhere, location: PreviewLink.view(file.relativePath, drafts.firstAudience))
      }
      let page = PreviewPage.index(
        of: drafts.path, inputs.files.map(\.relativePath), for: drafts.firstAudience)
      return PreviewResponse(policy: PreviewResponse.frame, body: page)
    } catch {
      return failed("The documents can't be listed", error)
    }
  }

  private func failed(_ heading: String, _ error: any Error) -> PreviewResponse {
    let message = (error as? Failure)?.message ?? "\(error)"
    return PreviewResponse(
      status: .failed, policy: PreviewResponse.frame, body: PreviewPage.problem(heading, message))
  }

  private func draft(_ request: PreviewRequest) -> PreviewResponse {
    do {
      let inputs = try drafts.inputs()
      let name = request.path.dropFirst().joined(separator: "/")
      guard let file = inputs.files.first(where: { $0.relativePath.utf8.elementsEqual(name.utf8) })
      else {
        return missing
      }
      let audience = request.query["audience"].flatMap(Audience.init) ?? drafts.firstAudience
      switch request.path.first {
      case "changes": return changes(of: file, since: request.query["since"] ?? "")
      case "page": return page(of: file, in: inputs, for: audience)
      default: return view(of: file, in: inputs, for: audience)
      }
    } catch {
      return failed("The configuration is wrong", error)
    }
  }

  private func changes(of file: InputFile, since: String) -> PreviewResponse {
    let files = PreviewChanges.files(of: file.path, templateFolder: drafts.templateFolder)
    return PreviewResponse(
      type: "text/event-stream", changes: PreviewChanges(files: files, since: since))
  }

  private func page(of file: InputFile, in inputs: Inputs, for audience: Audience)
    -> PreviewResponse
  {
    do throws(PreviewDrafts.Problem) {
      let reading = try drafts.reading(of: file, in: inputs, for: audience)
      return PreviewResponse(policy: PreviewResponse.document, body: reading.page)
    } catch {
      return .text(.failed, error.message)
    }
  }

  private func view(of file: InputFile, in inputs: Inputs, for audience: Audience)
    -> PreviewResponse
  {
    // Taken before the document is read: what is written meanwhile is shown by the next change.
    let files = PreviewChanges.files(of: file.path, templateFolder: drafts.templateFolder)
    var view = PreviewView(
      name: file.relativePath, audience: audience, isAlone: !Files.isFolder(drafts.path),
      state: PreviewChanges.state(of: files))
    do throws(PreviewDrafts.Problem) {
      let reading = try drafts.reading(of: file, in: inputs, for: audience)
      view.title = reading.title
      view.findings = reading.findings
      return PreviewResponse(policy: PreviewResponse.frame, body: PreviewPage.view(view))
    } catch {
      view.problem = error.message
      view.findings = error.findings
      return PreviewResponse(
        status: .failed, policy: PreviewResponse.frame, body: PreviewPage.view(view))
    }
  }
}
