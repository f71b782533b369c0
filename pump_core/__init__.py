"""The dosing engine and the numbers it is made of: what a pump is and does."""
