extension Rule {
  static let consistency: [Rule] = [
    durationMismatch, windowReversed, titleDateMismatch, metricMismatch, elapsedTimeMismatch,
    severityConflict, statusRegression, updateOutOfOrder, missedNextUpdate, missingNextUpdate,
  ]
}
