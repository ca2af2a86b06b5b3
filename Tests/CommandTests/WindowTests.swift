import Dispatch
import Synchronization
import Testing

@testable import postmortem

@Suite("Results of several threads", .timeLimit(.minutes(1)))
struct WindowTests {
  /// Lets threads work at a window, and tells how many results were under way or waited at most.
  private func run(
    _ window: Window<Int>, threads: Int, weight: Int = 1, taken: (Int) -> Bool = { _ in true }
  ) -> (results: [Int], most: Int) {
    let present = Mutex((now: 0, most: 0))
    let group = DispatchGroup()
    for _ in 0..<threads {
      DispatchQueue.global().async(group: group) {
        while let numbers = window.begin() {
          present.withLock { $0 = ($0.now + numbers.count, max($0.most, $0.now + numbers.count)) }
          // Some take long, so that those behind them are ready before.
          if numbers.lowerBound % 7 == 0 {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .microseconds(300))
          }
          window.put(numbers.map { ($0 * 10, weight) }, from: numbers.lowerBound)
        }
      }
    }
    var results: [Int] = []
    while let result = window.take() {
      present.withLock { $0.now -= 1 }
      results.append(result)
      if !taken(result) { window.stop() }
      if !taken(result) { break }
    }
    group.wait()
    return (results, present.withLock { $0.most })
  }

  @Test("They are taken in the order of their numbers", arguments: [1, 2, 5])
  func orderIsKept(threads: Int) {
    let (results, most) = run(Window(count: 1000), threads: threads)
    #expect(results == (0..<1000).map { $0 * 10 })
    #expect(most <= 257)
  }

  @Test("No more are begun than may be under way or wait", arguments: [1, 2, 8])
  func roomIsKept(most: Int) {
    let window = Window<Int>(count: 200, mostResults: most)
    let (results, seen) = run(window, threads: 4)
    #expect(results.count == 200)
    // One may be begun after another was taken and before it is counted as such.
    #expect(seen <= most + 1)
  }

  @Test(
    "What is begun at once becomes less towards the end, and all of it is done", arguments: [1, 3])
  func sharesShrink(threads: Int) {
    let window = Window<Int>(count: 100, threads: threads, mostAtOnce: 8)
    var sizes: [Int] = []
    while let numbers = window.begin() {
      sizes.append(numbers.count)
      window.put(numbers.map { ($0, 1) }, from: numbers.lowerBound)
      for number in numbers { #expect(window.take() == number) }
    }
    #expect(sizes.reduce(0, +) == 100)
    #expect(sizes.first == 8)
    #expect(sizes.last == 1)
    #expect(sizes == sizes.sorted(by: >))
    #expect(window.take() == nil)
  }

  @Test("No more are begun at once than there is room for")
  func sharesHaveRoom() {
    let (results, seen) = run(
      Window(count: 500, threads: 1, mostAtOnce: 50, mostResults: 20), threads: 3)
    #expect(results == (0..<500).map { $0 * 10 })
    #expect(seen <= 21)
  }

  @Test("What is heavier than all that may wait is begun where nothing else is under way")
  func heavyResultsAreMade() {
    let window = Window<Int>(count: 50, mostWeight: 10)
    let (results, seen) = run(window, threads: 3, weight: 100)
    #expect(results.count == 50)
    // Those that are under way when the first of them is done.
    #expect(seen <= 4)
  }

  @Test("Whoever stops taking lets all threads end")
  func stopEndsThreads() {
    let window = Window<Int>(count: 10_000, mostResults: 4)
    let (results, _) = run(window, threads: 4) { $0 < 30 }
    #expect(results == [0, 10, 20, 30])
  }

  @Test("A window without results has none to take")
  func nothingIsTaken() {
    let window = Window<Int>(count: 0)
    #expect(window.begin() == nil)
    #expect(window.take() == nil)
  }
}
