extension HTMLDocuments {
  static let postmortemText = """
    # Card payments failed for 38 minutes

    **Severity:** SEV2\\
    **Status:** Resolved\\
    **Authors:** Mara Lindqvist, Inês Prado

    This page is about the morning of *12 March*; a [shorter one](https://example.com/short) is online.

    ## Summary

    Between 09:02 and 09:40 UTC about one in three card payments failed. A new release of the payment
    router opened **more connections** than the database allows. We rolled it back.

    ## Impact

    31 % of card payments failed with `503 <busy>`. Bank transfers & refunds were not affected.

    | Region | Failed payments | Share |
    | :-- | --: | --: |
    | Europe | 18,204 | 34 % |
    | Americas | 9,310 | 27 % |

    ## Timeline

    All times are UTC.

    - **09:02 UTC** – A deploy of the `router` raises the connections of each node from 20 to 200.
    - **09:09 UTC** – The error-rate alert pages the on-call engineer.
    - **09:14 UTC** – Mara declares an incident and opens [the channel](https://example.com/c/418).
    - **09:31 UTC** – The pool limit of the new release is found to be the cause.
      - The old release had read it from the environment.
    - **09:40 UTC** – The deploy is rolled back; payments succeed again.
    - **10:25 UTC** – The queue of delayed webhooks is empty.

    ## Root cause

    The release read `POOL_MAX` from a file that our templates do not set:

    ```sh
    $ router --print-config | grep pool
    pool.max = 200   # default
    ```

    #### Why tests did not see it

    The test database has no limit of connections.

    > It looked like any other deploy.

    ## Action items

    We meet every Tuesday until all of these are done.

    - [ ] Alert on the depth of the connection pool (mara)
    - [x] Give the router a canary stage
    - [ ] Write down how to drain a node

    Questions go to <mailto:reliability@example.com>.
    """

  static let reportText = """
    # Delayed webhooks

    **Resolved**

    Deliveries have been on time for thirty minutes.

    Mar 12, 14:58 UTC

    **Monitoring**

    A fix is in place and the queue is getting shorter.

    Mar 12, 14:21 UTC

    **Investigating**

    Some webhooks arrive late. We are looking for the cause.

    Mar 12, 14:02 UTC

    This incident affected: Webhooks.
    """

  static let updateText = """
    # Search is slow: update at 16:00 UTC

    The failing node is out of rotation. Results are complete again, but slower than they should be.

    We write again at 17:30 UTC.

    ## Customer impact

    Searches take up to **eight seconds**. Nothing is lost.

    ## What we do

    1. Rebuild the index on a new node.
    2. Move traffic back in steps.
    """

  static let playbookText = """
    # Database failover

    For the primary of the order database.

    ## First ten minutes

    - [x] Open an incident channel
      - Name it after the ticket
    - [x] Page the database owner
      - [ ] Say which shard

    ## Failover

    - [ ] Fail over to the replica

      Check the lag first; it must be [under five seconds](https://example.com/lag).
    - [ ] Tell support
    """

  static let noteText = """
    # How we talk about incidents

    Plain words, no blame, and the time zone with every time.

    ## Words

    Say *what happened*, then why it was possible.
    """
}
