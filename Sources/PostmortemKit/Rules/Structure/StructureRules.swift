extension Rule {
  static let structure: [Rule] = [
    missingTitle, missingMetadata, missingSection, forbiddenSection, emptySection,
    duplicateSection, skippedHeadingLevel, fakeHeading, unfilledPlaceholder, swallowedHtml,
    brokenLink, imageWithoutAlt,
  ]
}
