"""The Parties page: one row a party, its deals below, its form, and making two parties one."""
