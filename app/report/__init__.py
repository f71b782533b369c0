"""The report of a session: a plain value made of what the pump said, laid out on pages, drawn as PDF or picture.

    facts     what a workflow that has ended amounts to               app/report/facts.py
    report    the facts in words, figures with their sources      app/report/session.py, working.py, ahead.py, daily.py
    pages     words and lines at their places on A4 or Letter         app/report/layout.py, charts.py
    drawn     the same pages as PDF or as a picture                   app/report/paint.py, pdf.py

Nothing here is imported before the first frame but the desk that the screens ask.
"""
