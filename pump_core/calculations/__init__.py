"""The programmer's calculations: exact functions for the screens, and one table of them for `cisterna calc`.

A topic's module holds its functions; `answers_…` beside it reads them from JSON and prints them. Refusals are values.
"""
