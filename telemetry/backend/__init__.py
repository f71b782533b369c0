"""The pump process: an emulated pump with a memory, a driver of time, hands at the bedside, and its host."""
