import Dispatch
import Synchronization

/// Results that several threads make and one takes, in the order of their numbers.
///
/// Nobody begins anything new while much waits to be taken, so that memory is bounded by what is being worked at and not by
/// how much there is to do.
final class Window<Value: Sendable>: Sendable {
  private struct State {
    /// The number of what is begun next, and of what is taken next.
    var next = 0
    var taken = 0
    /// What waits to be taken, and how heavy all of it is.
    var results: [Int: (value: Value, weight: Int)] = [:]
    var weight = 0
    /// How many threads wait for room.
    var idle = 0
    /// Whether the one that takes waits for a result.
    var isAwaited = false
    var isStopped = false

    /// Whether the one that takes is to be woken: not for each result, because that takes longer than some results do.
    mutating func wakesTaker(_ count: Int) -> Bool {
      guard isAwaited, results[taken] != nil, results.count >= 32 || next == count || idle > 0
      else { return false }
      isAwaited = false
      return true
    }
  }

  private let count: Int
  private let threads: Int
  private let mostAtOnce: Int
  private let mostResults: Int
  private let mostWeight: Int
  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - count: how many results there will be.
  ///   - threads: how many threads make them.
  ///   - mostAtOnce: how many a thread begins at once; towards the end fewer, so that all of them end at a time.
  ///   - mostResults: how many may be under way or wait at once.
  ///   - mostWeight: how heavy those that wait may be before nothing new is begun.
  init(
    count: Int, threads: Int = 1, mostAtOnce: Int = 1, mostResults: Int = 256,
    mostWeight: Int = 32 << 20
  ) {
    (self.count, self.threads, self.mostAtOnce) = (count, threads, mostAtOnce)
    (self.mostResults, self.mostWeight) = (mostResults, mostWeight)
  }

  private enum Step {
    case work(Range<Int>)
    case rest, end
  }

  /// The numbers of what a thread is to do next, as soon as there is room for it; nil where nothing is left.
  func begin() -> Range<Int>? {
    while true {
      let (step, wakes) = state.withLock { state -> (Step, Bool) in
        if state.isStopped || state.next == count { return (.end, false) }
        let most = state.weight < mostWeight ? state.taken + mostResults - state.next : 0
        if most > 0 || state.next == state.taken {
          let first = state.next
          let share = (count - first) / (4 * threads)
          state.next = first + max(1, min(share, mostAtOnce, most))
          return (.work(first..<state.next), false)
        }
        state.idle += 1
        return (.rest, state.wakesTaker(count))
      }
      if wakes { filled.signal() }
      switch step {
      case .work(let numbers): return numbers
      case .rest: room.wait()
      case .end: return nil
      }
    }
  }

  /// Hands over results, of which the first one has a number and the others follow it.
  func put(_ values: [(value: Value, weight: Int)], from first: Int) {
    let wakes = state.withLock { state in
      for (number, result) in zip(first..., values) {
        state.results[number] = result
        state.weight += result.weight
      }
      return state.wakesTaker(count)
    }
    if wakes { filled.signal() }
  }

  /// The next result, as soon as it is there; nil where all were taken.
  func take() -> Value? {
    while true {
      let (value, isEnd, woken) = state.withLock { state -> (Value?, Bool, Int) in
        guard state.taken < count else { return (nil, true, 0) }
        guard let result = state.results.removeValue(forKey: state.taken) else {
          state.isAwaited = true
          return (nil, false, 0)
        }
        state.taken += 1
        state.weight -= result.weight
        let isRoomy =
          state.results.isEmpty
          || state.next - state.taken <= mostResults / 2 && state.weight <= mostWeight / 2
        let woken = isRoomy ? state.idle : 0
        state.idle -= woken
        return (result.value, false, woken)
      }
      for _ in 0..<woken { room.signal() }
      if isEnd { return nil }
      if let value { return value }
      filled.wait()
    }
  }

  /// Lets nobody begin anything any more.
  func stop() {
    let idle = state.withLock { state in
      state.isStopped = true
      defer { state.idle = 0 }
      return state.idle
    }
    for _ in 0..<idle { room.signal() }
  }
}
