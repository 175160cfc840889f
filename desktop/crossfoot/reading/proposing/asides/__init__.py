"""Numbers that stand beside a deal and are none of it, and what an amount counts."""
