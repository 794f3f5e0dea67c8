"""The trusted side of a worker: what all of them do, those that were forked, and those that were spawned."""
