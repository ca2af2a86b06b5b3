/// Names in scripts that put no space between words.
struct UnspacedNames {
  let scene: NameScene

  func all() -> [Range<Int>] { [] }
}
