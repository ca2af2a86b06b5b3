import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Answers requests on one address, each connection once.
///
/// The only file that knows FlyingSocks. Its sister FlyingFox would read requests too, but has every command load
/// libcurl and what that needs.
struct PreviewServer: Sendable {
  private let address: PreviewAddress
  private let site: PreviewSite
  private let socket: Socket
  private let port: UInt16

  /// Where the preview is found.
  var url: String { "http://\(address.authority(port: port))/" }

  /// Listens on an address.
  ///
  /// - Throws: a `Failure` where another program has the port, or the address is none of this machine.
  init(address: PreviewAddress, port: UInt16, site: PreviewSite) throws {
    self.address = address
    self.site = site
    do {
      socket = try Self.listen(on: address, port: port)
      switch try socket.sockname() {
      case .ip4(_, let port), .ip6(_, let port): self.port = port
      case .unix: self.port = port
      }
    } catch {
      throw Failure(
        "can't serve on \(address.authority(port: port)): \(Self.reason(error)); "
          + "choose another port with --port, 0 takes any that is free")
    }
  }

  private static func listen(on address: PreviewAddress, port: UInt16) throws -> Socket {
    let socket = try Socket(domain: address.isIPv6 ? AF_INET6 : AF_INET)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      if address.isIPv6 {
        try socket.bind(to: .inet6(ip6: address.text, port: port))
      } else {
        try socket.bind(to: .inet(ip4: address.text, port: port))
      }
      try socket.listen()
    } catch {
      try? socket.close()
      throw error
    }
    return socket
  }

  private static func reason(_ error: any Error) -> String {
    if case .failed(_, let number, _) = error as? SocketError {
      return String(cString: strerror(number))
    }
    return "\(error)"
  }

  /// Answers until the task is cancelled.
  func run() async throws {
    let pool = SocketPool<Poll>.make()
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(from: listener) }
      try await group.next()
    }
  }

  private func accept(from listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { connections in
      while !Task.isCancelled {
        do {
          let connection = try await listener.accept()
          connections.addTask { await serve(connection) }
        } catch {
          // A browser that went away, or too many open files: neither is the end.
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  private func serve(_ connection: AsyncSocket) async {
    defer { try? connection.socket.close() }
    do {
      guard let head = try await Self.head(from: connection) else { return }
      let request = try? PreviewRequest(head)
      let response = site.response(to: request, at: address)
      try await connection.write(Data(response.head))
      guard request?.method != "HEAD" else { return }
      try await connection.write(Data(response.body))
      if let changes = response.changes { try await send(changes, to: connection) }
    } catch {
      // Whoever asked is gone.
    }
  }

  /// Tells of a change once; a sign of life now and then finds out whether anybody still listens.
  private func send(_ changes: PreviewChanges, to connection: AsyncSocket) async throws {
    try await connection.write(Data(": listening\n\n".utf8))
    var rounds = 0
    while !changes.haveHappened {
      try await Task.sleep(for: .milliseconds(250))
      rounds += 1
      if rounds % 40 == 0 { try await connection.write(Data(":\n\n".utf8)) }
    }
    try await connection.write(Data("data: changed\n\n".utf8))
  }

  /// The bytes up to the empty line behind the head; nil where it does not come in time or is too long.
  private static func head(from connection: AsyncSocket) async throws -> [UInt8]? {
    try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        var bytes: [UInt8] = []
        while bytes.count < PreviewRequest.longest {
          let start = max(0, bytes.count - 3)
          bytes += try await connection.read(atMost: 4096)
          if let end = end(of: bytes, from: start) { return Array(bytes[..<end]) }
        }
        return nil
      }
      group.addTask {
        try await Task.sleep(for: .seconds(10))
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index..<index + mark.count].elementsEqual(mark) { return index + 2 }
      index += 1
    }
    return nil
  }
}
