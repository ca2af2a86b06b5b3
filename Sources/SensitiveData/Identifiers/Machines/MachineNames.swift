import Markdown

extension SensitiveScanner {
  /// Machines by their names: hosts, pods, nodes, instances, workstations, and the resources of AWS.
  public static let machineNames = SensitiveScanner(name: "machine names") { bytes, range in
    MachineNameScanner(text: IdentifierText(bytes, range)).scan().map { SensitiveSpan(.host, $0) }
  }
}
