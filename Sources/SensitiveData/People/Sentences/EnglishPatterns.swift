extension SentencePatterns {
  static let english = SentencePatterns(
    language: "English",
    groups: [
      Group(
        strength: .sure,
        before: """
          said, says, replied, speaking with, speaking to, talking to, talking with, could not reach,
          couldn't reach, tried to reach, unable to reach, thanks to, thank you to, thank you, thanks, kudos to, kudos, props to, shout out to, shout-out to,
          shoutout to, credit to, credits to, hat tip to, hat-tip to, h/t, cc, cc'd, cc:, paged, pages, pinged, pings,
          asked, asks, told, phoned, messaged, texted, dm'd, dmed, emailed, e-mailed, slacked, woke, woke up,
          reviewed by, approved by, written by, authored by, reported by, noticed by, spotted by, acked by,
          acknowledged by, led by, chaired by, signed off by, prepared by, confirmed by, suggested by, proposed by,
          paired with, pairing with, spoke with, spoke to, talked to, talked with, chatted with, met with,
          call with, meeting with, conversation with, help from, advice from, message from, email from, mail from,
          a call from, phone call from, according to colleague, colleague, colleagues, coworker, teammate,
          engineer, engineers, developer, the dba, our dba, incident commander, ic is, ic was, commander was,
          scribe was, on-call was, on call was, oncall was, on-call is, on-call engineer, shift lead, manager,
          page went to, page to, paging, called in, looped in, loop in, roped in, pulled in, brought in,
          handed over to, handed off to, hand over to, handover to, handoff to, handed the pager to, handed it to,
          reached out to, turned to, deferred to, reports to, reporting to, assigned it to,
          in the words of, on behalf of, hired, interviewed, owner is, owner was, signed, sincerely, regards,
          best regards, kind regards, cheers, apologies to, apologised to, apologized to, congrats to,
          congratulations to, welcome, introduced, accompanied by, shadowed by, relieved by, replaced as commander by,
          post-mortem by, postmortem by, post by, posted by, article by, talk by, discovered by, found by
          """,
        after: """
          joined the call, joined the bridge, joined the incident, joined the incident call,
          joined the incident channel, joined the channel, joined the meeting, joined the war room,
          joined the zoom, joined the huddle, joined the investigation, joined the response, joined the team,
          join the call, joins the call, joins the bridge, joins the incident, joins the meeting,
          acked, acked the page, acked the alert, acks, acknowledged the page, acknowledged the alert,
          acknowledged the alarm, acknowledges the page, was paged, were paged, is paged, got paged, gets paged,
          been paged, was woken, was woken up, got woken, woke up, wakes up, was on call, was on-call, is on call,
          is on-call, was oncall, went on call, was called in, was pulled in, was brought in, was asked, was told,
          said, says, asked, asks, replied, replies, wrote that, told, tells, volunteered, volunteers, suggested,
          suggests, realized, realised, realizes, realises, wondered, wonders, thought, thinks, believed, believes,
          suspected, suspects, remembered, remembers, recalled, decided, decides, apologised, apologized, commented,
          proposed, proposes, agreed, agrees, explained, explains, pointed out, points out, noted that, notes that,
          pinged, pings, messaged, messages, emailed, e-mailed, phoned, texted, paged, pages, logged in, logged into,
          logs in, logs into, ssh'd, sshed, ssh'ed, declared an incident, declared the incident,
          declares an incident, declared a, took command, takes command, took the lead, took over command,
          took over as, takes over as, handed over, handed off, hands over, hands off, signed off, was commander,
          was incident commander, was the incident commander, is the incident commander, is incident commander,
          is ic, was ic, as ic, as incident commander, as commander, as scribe, is the dba, was the scribe, from sre,
          from the, went to bed, went to sleep, went home, was asleep, was driving, was on vacation, was on leave,
          on vacation, on holiday, on pto, on leave, came online, got online, hopped on, jumped on, looked into,
          looks into, looked at, looks at, dug into, digs into, noticed, notices, spotted, spots, discovered that,
          discovered the, figured out, investigated, investigates, is investigating, was investigating,
          is looking, was looking, looking into, discuss, discussed, discusses, speculates, speculated,
          pairs with, paired with, starts pairing, worked with, works with, helped, helps, confirmed that,
          confirms that, opened a pr, opened a ticket, opened an incident, opened a pull request, opens a pr,
          wrote the, wrote a, wrote up, wrote, writes, ran the runbook, has left, left the company, left the call,
          dropped off, our dba, et al
          """),
      Group(
        strength: .clear,
        before: """
          done by, made by, performed by, carried out by, executed by, applied by, reverted by, rolled back by,
          restarted by, merged by, fixed by, handled by, pushed by, run by, started by, restored by, rebooted by,
          deployed by, initiated by, requested by, created by, opened by, closed by, resolved by, mitigated by,
          declared by, owned by, maintained by, managed by, tested by, checked by, verified by, debugged by,
          investigated by, escalated by, assigned to, handed to, delegated to, given to, passed to, waited for,
          waiting for, ask, contact, contacted, contacting, calling, escalate to, escalated to, escalates to,
          escalating to, escalation to, went first to, assign to, joined by, reassigned to, forwarded to,
          ownership to, incident to, ticket to, alert to, call to, pager to, command to, help of, thanks also to
          """,
        after: """
          is out, is off, confirmed, confirms, escalated, escalates, declared, declares, approved, approves,
          reviewed, reviews, merged, merges, reverted, reverts, rolled back, rolls back, rolled it back,
          manually, quickly, took over, takes over, opened, opens, authored, wrote, phones, called, calls,
          coordinated, coordinates, led, leads, tried, tries, attempted, attempts, knew, knows, saw, sees, wanted,
          wants, felt, hoped, assumed, concluded, checked, checks, typed, copied, pasted, drove, debugged, debugs
          """),
      Group(
        strength: .likely,
        before: """
          by, went to, goes to, go to, gone to, ping, page, call, called, told by, via,
          owner, lead, contact, ic, commander, scribe, dri, on-call, on call, oncall, author, assignee, poc
          """,
        after: """
          restarted, restarts, deployed, deploys, fixed, fixes, joined, joins, ran, runs, started, starts, stopped,
          stops, rebooted, reboots, pushed, pushes, rolled, rolls, applied, applies, disabled, disables, enabled,
          enables, changed, changes, updated, updates, upgraded, upgrades, added, adds, removed, removes, deleted,
          deletes, created, creates, scaled, scales, increased, increases, decreased, reduced, drained, drains,
          failed over, moved, moves, switched, switches, turned, turns, drained, killed, kills, cleared, clears, purged,
          flushed, cleaned, cleans, restored, restores, recovered, recovers, mitigated, resolved, resolves, closed,
          closes, posted, posts, sent, sends, reported, reports, identified, identifies, found, finds, detected,
          discovered, traced, triggered, triggers, initiated, begins, began, finished, completed, got, gets, made,
          makes, gave, gives, put, puts, set, sets, went, goes, came, comes, did, does, used, uses, needed, needs,
          kept, keeps, raised, raises, requested, requests, notified, notifies, alerted, informed, informs,
          contacted, contacts, shared, shares, announced, announces, verified, verifies, tested, tests, measured,
          observed, observes, reached, pulled, pulls, picked up, set up, shut down, brought, brings, bumped,
          patched, patches, provisioned, replaced, replaces, rotated, rotates, swapped, unblocked, paused, resumed,
          cancelled, canceled, aborted, forced, re-ran, reran, retried, redeployed, reconfigured, rebuilt, reset,
          re-enabled, reinstalled, installed, connected, committed, commits, cherry-picked, tagged, released,
          prepared, finds out, takes, took, should, can, could, would, might
          """),
      Group(
        strength: .weak,
        before: "to, from, with, and, for, then, when, after, while, before, as, since"),
    ])
}
