"""The Totals page: every reported total with its verdict, its picture and its evidence."""
