"""Who a device is: certificates under one authority, the list of those it took back, and the folder that holds them."""
