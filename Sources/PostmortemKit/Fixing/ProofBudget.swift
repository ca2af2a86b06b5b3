/// How much may be read again to prove the fixes of a document. Each is proven by reading all of it, so that thousands of them
/// would take the square of its size; what can't be proven any more is told without a fix until the first ones are applied.
final class ProofBudget {
  private var bytes = 2 << 20

  var isSpent: Bool { bytes <= 0 }

  func spend(_ count: Int) { bytes -= max(1, count) }
}
