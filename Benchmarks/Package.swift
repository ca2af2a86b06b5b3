// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "postmortem-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "postmortem", path: ".."),
    // Its counts of allocations need a library of their own in the process, which would change the times.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "PostmortemKit", package: "postmortem"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    )
  ]
)
