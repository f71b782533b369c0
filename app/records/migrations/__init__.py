"""How the schema came to be, revision by revision; a revision that was released is never edited."""
