"""What the trade knows: countries, places, and companies and bodies with their homes. Data only."""
