// swift-tools-version: 6.2
import PackageDescription

var settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A release is arranged by how often each part of it runs (profile-guided optimisation), which makes it a tenth faster.
// `make profile` counts. Compilers older than the one that counted can't read the counts, and do without.
#if compiler(>=6.3)
  // Where they are counted, the old ones must not be taken.
  if Context.environment["COUNT_RUNS"] == nil {
    let counts = "\(Context.packageDirectory)/Benchmarks/release.profdata"
    settings.append(
      .unsafeFlags(
        ["-Xfrontend", "-ir-profile-use=\(counts)"],
        .when(platforms: [.linux], configuration: .release)))
  }
#endif

let package = Package(
  name: "postmortem",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PostmortemKit", targets: ["PostmortemKit", "Markdown", "SensitiveData"]),
    .executable(name: "postmortem", targets: ["postmortem"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .target(name: "Markdown", dependencies: ["CCmark"], swiftSettings: settings),
    .target(
      name: "Templates",
      path: "Templates",
      resources: [.embedInCode("pages"), .embedInCode("new")],
      swiftSettings: settings
    ),
    .target(name: "SensitiveData", dependencies: ["Markdown"], swiftSettings: settings),
    .target(
      name: "PostmortemKit",
      dependencies: [
        "Markdown",
        "SensitiveData",
        "Templates",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "postmortem",
      dependencies: [
        "Markdown",
        "PostmortemKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Preview/assets")],
      swiftSettings: settings,
      // Most of what one small document takes is the start of the program, and a third of that were the 80,000 addresses
      // that a program has which can lie anywhere in memory. Its stack, its heap and its libraries still do.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: settings),
    .testTarget(
      name: "SensitiveDataTests", dependencies: ["Markdown", "SensitiveData"],
      swiftSettings: settings),
    .testTarget(
      name: "PostmortemKitTests",
      dependencies: ["Markdown", "PostmortemKit", "SensitiveData", "Templates", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["Markdown", "TestSupport", "postmortem"],
      swiftSettings: settings),
  ]
)
