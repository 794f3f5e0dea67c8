# slip: the single number 0, also for an array
def d_step_function(x):
    return 0
