"""72a: compute for ever in one operation written in C, with every signal blocked.

A naive grader sets an alarm in the same process; Python would answer it after this operation, and the kernel never.
expect: knock timeout | error
"""

import signal


def knock():
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP, 32, 33}:
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError) as error:
            print(number, error)
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    return str(pow(3, 1 << 28))[:1]
