"""What each hint speaks for: written by `tests/reading/weigh_sides.py`, not by hand.

One row a hint: the hint, its weights for the giving and the taking side in hundredths, and what
comes on top in deals of a sort (P purchases, I investments, L loans and grants, O others).

Source: learned from the labelled passages in `tests/reading`, which are our own.
"""

from __future__ import annotations

# In parts, as the finder of translations takes no longer strings.
_PARTS = (
    """\
+1o|-	0 4	P2 12	I2 -5	L-4 -2
+1o|-l	25 5	P5 8	I12 -1	L12 1
+1o|?	0 0	P-3 -26	I4 3	L-2 21	O-1 3
+1o|CO	-18 -32	P-1 -9	I-8 -5	L-7 -16
+1o|CO|-|	3 1	P2 14	L-1 -11
+1o|CO|-|o	-5 2	I-3 0
+1o|CO|?|a	-3 0	P-3 1
+1o|CO|?|ao	-4 -13	P-2 -13
+1o|CO|for|	-1 -9	L0 -9
+1o|CO|from|	9 -12	P8 -13
+1o|CO|in|	-9 -4	P-5 -15	I-3 -1	L-1 9
+1o|CO|it	12 -8	P8 -5	L4 -3
+1o|CO|land	-28 -32	P-17 -9	I-3 4	L-8 -24
+1o|CO|none	-7 6	P3 3	I-4 -7	L-4 10
+1o|CO|of|	0 0	P6 -1	O-3 0
+1o|CO|other	-4 -4	L-4 -4
+1o|CO|to|	-6 -5	P-3 3	L0 -5
+1o|CO|with|	7 -5	O3 -1
+1o|DE	-1 -4	P-6 -3	I5 0
+1o|DE|?|a	-1 -4	P-6 -3	I5 0
+1o|DE|it	-9 7	P-10 7
+1o|DE|land	-5 -34	P-4 -23
+1o|DE|none	3 -2	I4 0
+1o|OR	-8 -14	P-15 -5	I9 -16	L3 7	O-4 -2
+1o|OR|-|	10 -11	P7 6	I6 -14
+1o|OR|-|o	1 3
+1o|OR|by|	-1 -5	P-1 -4
+1o|OR|for|	-2 5	P-2 5
+1o|OR|from|	-7 -3	P-29 -2	I3 -1	L13 -1
+1o|OR|it	-26 11	P-17 3	I-7 3	L-1 4
+1o|OR|land	15 -15	P10 -18	I15 4	L-4 -2	O-3 0
+1o|OR|none	6 -6	P-7 6	I10 -14	L6 3
+1o|OR|of|	0 -5	P2 -6
+1o|OR|other	-2 -11	P1 -3	I-4 -10
+1o|OR|to|	-10 -5	P-7 -6	O-3 0
+1o|OR|with|	0 0	I3 -2	L-3 1
+1o|PL	16 15	P8 -9	I6 4	L4 12	O-1 3
+1o|PL|?|	3 16	P4 -4	I0 4	L1 13	O-1 3
+1o|PL|?|a	2 -6	P2 -6
+1o|PL|at|	-2 -5	L0 -3
+1o|PL|in|	15 9	P5 6	I7 2	L3 2
+1o|PL|it	-2 3	P4 0	I-6 6
+1o|PL|land	23 8	P2 4	I23 4
+1o|PL|none	4 10	P2 -6	L4 13	O-1 3
+1o|PL|other	-5 -5	I-3 -4
+1o|SE	-3 11	I-5 5	L3 7
+1o|SE|-|	2 6	P-2 -4	I-1 6	L6 4
+1o|SE|land	11 2	P2 -8	I-1 3	L9 5
+1o|SE|none	-6 7	P-2 3	L-4 1
+1o|SE|to|	-1 3
+1o|as	7 -2
+1o|at	-3 -4
+1o|bairline	-22 -5	P-17 -4	O-3 0
+1o|bbank	6 1	L4 1
+1o|bbuilder	20 -20	P16 -16
+1o|bchemicals	6 -4	P6 -4
+1o|benergy	-9 -5	P-2 -3	I-1 -3	L-6 2
+1o|bhealth	-3 12	P-3 9	I0 3
+1o|blessor	-1 8	P-1 8
+1o|bmaker	13 -17	P11 -12	I-15 -4	L9 0
+1o|bmining	-4 5	L0 4
+1o|btechnology	21 -9	P-3 -3	I28 -12	L2 3
+1o|butility	-6 0	P-6 0
+1o|by	-1 -5	P-1 -4
+1o|for	-2 -3	P0 6	L-2 -8
+1o|from	0 -7	P-21 -5	I3 -1	L13 -1
+1o|gbank	4 -1	P-1 -4	L5 4
+1o|gcompany	-15 -8	P-14 3	I5 -14	L0 3	O-4 -2
+1o|gfund	-3 1
+1o|ggovernment	0 -22	P1 -20	I2 4	L1 -9	O-3 1
+1o|gstate_company	8 6	P3 7	L3 1
+1o|in	8 2	P-1 -15	I6 2	L3 10
+1o|m	21 30	P22 20	L-1 4
+1o|n	0 0	P5 -4	I-3 8	L0 -4
+1o|of	7 -12	P15 -12	I-4 0	O-3 0
+1o|ofl	-2 -3
+1o|s	-6 26	P-35 23	I17 -1	L11 8
+1o|s|-	-12 8	P-12 10	I3 -1
+1o|s|/partner/n	-7 5	P-6 6
+1o|s|/partner/v	-6 -7	P-8 -6
+1o|s|grant/donor/n	-5 15	P-2 9	L0 7
+1o|s|grant/donor/v	5 4	P-3 3	L4 -1	O3 -2
+1o|s|investment/investor/n	2 -3	L4 -1
+1o|s|investment/investor/v	13 -1	I12 2
+1o|s|loan/lender/v	2 5	L2 5
+1o|s|purchase/buyer/p	-2 4	P-2 4
+1o|s|purchase/buyer/v	2 6	P-5 3	I6 1
+1o|s|purchase/seller/v	3 -15	P3 -15
+1o|to	-17 -5	P-9 -1	O-3 -2
+1o|with	4 -1	I3 -2	L-4 1	O3 -1
+1|-	21 6	P4 11	I19 -11	L1 -11	O0 11
+1|-l	-3 -9	P3 -10	I-6 6	L-4 -9
+1|?	-2 -5	P-5 -10	I-8 -3	L11 -2	O-1 7
+1|CO	-23 -3	P-14 -19	I-7 -6	L3 8	O-4 7
+1|CO|-|	-3 -11	P-9 9	I4 -19	L4 -4
+1|CO|-|o	-2 -5	L0 -8
+1|CO|?|a	0 3	P4 -1	L-5 5
+1|CO|?|ao	-11 4	P-4 -10	I-8 -1	O-1 7
+1|CO|after|	-3 -1
+1|CO|by|	2 -4	L5 -1	O-3 -2
+1|CO|for|	7 9	P5 -3	L0 11
+1|CO|from|	-6 -6	P-7 -6
+1|CO|in|	-4 0	P-3 1	I0 4	L-1 -4
+1|CO|it	13 -8	P8 -7
+1|CO|land	-19 -22	P-2 -3	I-9 -7	L-6 -9	O-3 -1
+1|CO|none	-7 18	P-13 -3	L7 12	O-1 8
+1|CO|other	-8 1	P-4 -4	L-3 5
+1|CO|to|	0 14	L2 12
+1|CO|with|	4 -3	P2 -7	I0 3	L3 -1
+1|DE	7 -5	P-3 1	L12 -4
+1|DE|?|a	7 -5	P-3 1	L12 -4
+1|DE|land	13 -7	P2 -6	L12 0
+1|DE|none	-2 4	P-6 6	L4 0
+1|OR	-8 -14	P2 -15	I10 -1	L-25 -9	O3 8
+1|OR|-|	5 -19	P9 -18	I12 -2	L-18 -12	O2 9
+1|OR|-|o	-2 13	P3 6	L-6 6
+1|OR|by|	-1 -7	P2 -4	L-5 -3
+1|OR|for|	-12 -4	P-12 -6
+1|OR|from|	1 -4
+1|OR|it	-4 7	P-9 7	L5 -4
+1|OR|land	2 -20	P2 -12	I4 -4	L-6 -6
+1|OR|none	-7 -2	P7 -12	I5 1	L-24 2	O1 8
+1|OR|of|	-1 16	P-3 16	L2 -3
+1|OR|other	-3 -1
+1|OR|to|	-4 -8	P-1 -10	I-3 4
+1|OR|with|	-2 5	P-2 3
+1|PL	40 8	P35 -10	I-3 15	L6 3
+1|PL|?|	4 -6	L3 -4
+1|PL|as|	5 -2	P5 -2
+1|PL|from|	6 -7	P6 -7
+1|PL|in|	24 12	P23 -4	I0 8	L1 5
+1|PL|it	7 -7	P2 -7	L4 0
+1|PL|land	18 7	P18 -6	I-1 7	L-1 4
+1|PL|none	12 9	P15 2	I-2 8
+1|PL|of|	3 7	P2 3	L0 3
+1|PL|on|	-4 5	I-2 4
+1|SE	7 12	P-11 0	I-3 11	L12 5	O6 -3
+1|SE|-|	10 21	P2 5	I2 6	L6 9
+1|SE|as|	0 0	L0 3
+1|SE|in|	-21 3	P-19 0	I-5 4
+1|SE|it	2 -5	P-5 0	L5 -5
+1|SE|land	-9 15	P-17 2	I-9 10	L4 5	O7 -2
+1|SE|none	6 5	I4 2	L2 4
+1|SE|to|	17 -5	P0 -3	O8 -1
+1|as	0 0	P5 -2	L-5 4
+1|bagriculture	7 -9	P8 -13
+1|bairline	2 -6	P2 -8
+1|bautomotive	7 -4	I6 -2
+1|bbuilder	-6 -2	P-7 -2	I4 -1
+1|benergy	23 14	P27 4	I-10 8	L0 -10	O0 8
+1|between	0 0	L3 1
+1|bfood	-1 -6	I-1 -3	L0 -3
+1|bfund	-4 -2
+1|bhealth	-19 0	P-19 0
+1|blender	-13 -4	L-14 -3
+1|bmaker	7 -12	P-7 -2	I3 -3	L8 -5
+1|bmining	-3 -8	P-7 -6	I3 0
+1|bshipping	3 -3	P-4 0	I8 -4
+1|btechnology	-4 14	P0 9	L-4 5
+1|butility	-5 2	P-5 6	L-1 -5
+1|by	6 -10	P3 -5	L4 -4
+1|byl	-4 -4
+1|for	-9 3	P-7 -8	L0 10
+1|from	4 -17	P4 -15
+1|gbank	-5 -5	I-4 -1	L-6 3
+1|gcompany	16 3	P6 5	I8 -8	L3 -5	O1 9
+1|ggovernment	15 9	P9 -29	I-18 16	L20 14	O0 5
+1|gstate_company	-6 -14	P-10 -17	I8 3	L-2 -3
+1|in	2 7	P12 -5	I-6 12
+1|m	3 0
+1|n	5 -2	P10 -1	I-4 -1	L-4 -1
+1|of	0 -4	P1 -3	I-1 -4	L1 4
+1|ofl	3 16	P2 16	L2 -4
+1|on	0 6	I-3 8	L-4 2
+1|s	23 13	P6 18	I4 -16	L17 8
+1|s|-	8 -2	P8 -2
+1|s|/partner/v	4 -2	P6 0
+1|s|grant/donor/v	0 0	P-1 3
+1|s|investment/investor/v	8 -9	I8 -9
+1|s|loan/lender/n	6 3	P-2 4	L8 -1
+1|s|loan/lender/v	3 3	L3 3
+1|s|purchase/buyer/n	-6 0	I-3 0
+1|s|purchase/seller/v	-9 12	P-9 12
+1|to	-1 11	P-9 -5	I-5 4	L2 12	O8 -1
+1|with	0 0	P-1 -3	I0 5	L3 -2
+o|-	-8 -10	P-11 0	I-3 2	L-1 -4	O4 -6
+o|-l	2 -13	P-3 -2	I4 -7
+o|?	-8 1	I-17 3	L5 -3
+o|CO	-6 -28	P-12 -5	I-1 -20	L1 -5	O3 3
+o|CO|-|	15 -15	P-9 2	I5 -7	L5 -3	O6 -4
+o|CO|-|o	-5 2	L-5 2
+o|CO|?|a	0 0	L5 -1
+o|CO|?|ao	-8 -4	P-4 -3
+o|CO|for|	-3 -1	I-3 -1
+o|CO|from|	-1 -17	I0 -5
+o|CO|in|	2 3	P7 -9	O-2 7
+o|CO|it	-9 7	P-3 -1	I-1 10	L-5 -2
+o|CO|land	10 -14	P-6 6	I-3 -15	L11 0	O3 3
+o|CO|none	-9 -19	P-12 -2	I4 -12	L-3 -6
+o|CO|other	4 2	P5 -1	L0 7
+o|CO|to|	-7 6	P-6 7
+o|DE	-16 0	P-5 2	I-21 -2
+o|DE|?|a	-16 0	P-5 2	I-21 -2
+o|DE|it	-4 6	I-5 5
+o|DE|land	-11 -5	P-4 3	I-13 -9
+o|OR	-9 4	P-25 13	I-6 5	L18 -11	O1 -4
+o|OR|-|	-19 -7	P-12 1	I-4 1	L1 -3	O-3 -2
+o|OR|-|o	-2 -4	I-3 -3
+o|OR|by|	-6 2	P-3 2
+o|OR|for|	-4 3	P-4 3
+o|OR|from|	24 -5	P7 4	L11 -6	O3 -1
+o|OR|it	4 4	P-1 9	I3 0	L3 -3
+o|OR|land	-5 2	P-9 17	I-5 -1	L6 -6	O1 -4
+o|OR|none	-8 -3	P-15 -6	I-3 4	L9 0
+o|OR|of|	0 0	I-2 4
+o|OR|to|	-3 -2	L0 -3
+o|OR|with|	8 7	I5 8	L4 1
+o|PL	13 -1	P14 -1	I-2 4
+o|PL|?|	13 -1	P10 -2
+o|PL|at|	-3 -3	L-8 0
+o|PL|in|	9 -7	P10 0	L1 -5
+o|PL|it	4 -5	L3 -3
+o|PL|land	-3 2	P3 4	I-3 0	L-9 0
+o|PL|none	8 3	P13 -2	L-1 3
+o|PL|of|	-1 3
+o|SE	4 0	I4 1
+o|SE|-|	7 -1	I6 1
+o|SE|in|	0 0	L-4 0
+o|SE|it	12 -2	P4 0	I4 -1
+o|SE|land	3 2	P3 1
+o|SE|none	-12 1	P-9 -1
+o|at	-3 -4
+o|bairline	-8 0	P-6 0
+o|bbank	0 -12	P1 -9	L-1 -3
+o|bbuilder	-7 -15	P-4 -11	L0 -3
+o|benergy	4 0	P4 -1
+o|bfinance	5 -5	P5 -5
+o|bfund	-9 13	P-9 13
+o|bhealth	-3 -7	P-2 -15	I0 6
+o|bindustry	-4 -1	I-3 -1
+o|blender	4 5	P3 3
+o|blessor	-4 5	P-3 6
+o|bmaker	8 -16	P3 -2	I-3 -2	L2 -8	O2 -3
+o|bmining	-9 5	P-9 5	L3 -1
+o|brailway	0 5	L0 5
+o|bshipping	-17 4	I-6 6
+o|btechnology	15 2	P5 9	I2 -5	L5 -3
+o|butility	-1 3
+o|by	-5 2
+o|for	-7 1	P-4 4	I-4 -1
+o|from	25 -15	P7 5	I0 -5	L11 -6	O3 -1
+o|gbank	1 -15	P0 -7	L1 -8
+o|gcompany	-4 -12	P-8 -16	I-7 12	L13 0
+o|gfund	-11 16	P-15 18	I3 -1
+o|ggovernment	5 -18	P7 2	I-6 -17	L0 -5	O3 3
+o|gstate_company	-4 4	P-10 15	I-4 -2	L1 -3	O3 -1
+o|in	12 -6	P15 -13	L1 -5	O-2 7
+o|into	3 -2	P3 -2
+o|m	4 1	P4 0
+o|n	-4 -4	P-10 2	I7 -12	O-3 8
+o|of	-3 9	P-1 3	I-3 6
+o|s	4 7	P-12 13	I-1 3	L10 3	O5 -5
+o|s|-	-24 1	P-16 -2	I-7 3
+o|s|/partner/v	3 0	P6 -7	I-3 -1	L0 5
+o|s|grant/donor/n	-1 -3	L-1 -3
+o|s|grant/donor/v	2 4	I-1 8	L3 -2
+o|s|investment/investor/v	18 -10	I10 -10	L4 0
+o|s|loan/lender/n	14 -2	O8 -1
+o|s|purchase/buyer/p	0 5	P0 5
+o|s|purchase/buyer/v	-6 17	P-6 17
+o|s|purchase/seller/n	1 -3	L0 -3
+o|s|purchase/seller/v	2 8	P2 8	I-5 -6
+o|s|trade_target/partner/v	-2 -3	O-2 -3
+o|to	-8 4	P-7 5
+o|with	14 -8	I11 -14	L4 1
+|-	27 13	P8 23	I13 6	L9 -10	O4 -3
+|-l	-8 -24	P-1 -4	I-3 -11	L-5 -8
+|?	-11 27	P-9 -8	I-12 5	L11 32
+|CO	-14 -19	P-3 -25	I-1 11	L-8 -12
+|CO|-|	-1 -16	P-7 3	I0 -5	L7 -14
+|CO|-|o	-10 14	P-2 10	I-2 14	L-8 -3
+|CO|?|a	-3 1	L-3 7
+|CO|?|ao	-16 -6	P-16 -7
+|CO|for|	0 18	L0 18
+|CO|from|	0 -4
+|CO|in|	-5 -11	I2 5	L-6 -17
+|CO|it	-2 -12	P6 -7	L-6 -4
+|CO|land	-16 -7	P-6 -20	I-13 -6	L4 13
+|CO|none	-10 -3	P-5 1	I-3 15	L-3 -20
+|CO|of|	3 -4	P5 -6	I-2 5
+|CO|other	16 -1	P0 -3	I10 0
+|CO|to|	5 -1	P-5 -9	L7 10
+|CO|with|	10 -12	P12 -10	L-2 -3
+|DE	4 16	P7 3	I-9 2	L7 15
+|DE|?|a	4 16	P7 3	I-9 2	L7 15
+|DE|land	4 13	P-5 8	I4 9	L8 -1
+|DE|none	8 5	P11 -3	I0 -4	L0 10
+|DE|other	-5 -2	P3 -1	I-7 -2
+|OR	3 20	P4 5	I12 -3	L-14 24
+|OR|-|	3 -17	P1 -8	I9 -17	L-5 7
+|OR|-|o	4 11	P5 14	L-1 -4
+|OR|by|	-5 -6	P1 -3	L-9 -2
+|OR|from|	6 2	P-1 3	I6 0
+|OR|in|	-5 15	P1 7	I-5 7
+|OR|it	-6 4	P-8 13	I1 -4	L0 -7
+|OR|land	-5 -6	P7 -21	I1 4	L-13 15
+|OR|none	1 20	P4 8	I2 -4	L-6 15
+|OR|of|	-2 6	P-5 1	I4 -1	L-3 4
+|OR|other	11 0	I6 0	L4 2
+|OR|to|	-2 7	L0 5
+|OR|with|	-4 13	P-2 4	L0 8
+|PL	11 28	P6 -2	I-5 16	L11 15
+|PL|?|	0 20	P-5 4	I-4 5	L11 10
+|PL|at|	-4 5	P-4 3
+|PL|from|	-1 5	I-1 5
+|PL|in|	3 1	P3 -3	I0 7
+|PL|land	2 19	P8 6	I-6 10	L-1 3
+|PL|none	0 0	P2 -5	L-6 1
+|PL|of|	-1 3
+|PL|other	8 13	P-3 0	I0 3	L12 10
+|PL|to|	-1 6	I-1 4
+|SE	7 8	P-2 15	I-5 1	L6 -3	O4 -2
+|SE|-|	7 4	P-5 14	I-3 5	L8 -8	O4 -2
+|SE|as|	0 13	L0 13
+|SE|from|	0 0	L-1 3
+|SE|in|	5 -4	P6 -1	I-1 -3
+|SE|it	-4 -2	P-3 -1	L-1 -3
+|SE|land	20 -1	P5 4	L9 -2	O3 -1
+|SE|none	-8 11	P-5 8	L-3 3
+|SE|other	2 -4	L2 -4
+|SE|to|	-1 -10	L-1 -8
+|as	4 11	P4 -3	L0 13
+|at	-3 8	P-3 5
+|bagriculture	-3 2
+|bairline	-6 7	P-5 6
+|bautomotive	-6 11	P-2 4
+|bbank	8 -2	I7 -1
+|bbuilder	-6 -2
+|benergy	0 -9	P10 -10	L-15 0
+|bfinance	1 -4	I1 -4
+|bfood	6 15	P4 10	I2 6	L-7 0
+|bfund	0 4	P-11 4	I10 0
+|bhealth	11 7	P9 6
+|blender	0 -5	P3 3	I-4 -6
+|bmaker	-16 -23	P-10 -14	L-5 -6
+|bmining	-2 -14	P-5 -4	I6 -4	L-2 -7
+|brailway	-18 6	P-19 3	L0 3
+|bshipping	3 5	P0 4	I3 -1
+|btechnology	2 6	P5 3	I-6 1	L4 2
+|butility	-11 29	P-5 3	L-3 19
+|by	-4 5	P-1 3	L-3 0
+|byl	-4 -2	L-7 -1
+|for	2 19	L0 18
+|from	5 -2	P-3 3	I9 3	L-3 -7
+|gbank	13 -12	I7 -1	L4 -15
+|gcompany	-4 10	P12 1	I-1 5	L-21 5
+|gfund	-3 7	P-12 7	I10 0
+|ggovernment	7 14	P10 -4	I-17 10	L15 13	O1 -3
+|gstate_company	-17 28	P-12 3	I1 5	L-7 17
+|in	-10 8	P4 2	I-8 17	L-5 -12
+|inl	13 -14	P13 -9	L-1 -4
+|n	17 -13	P17 -12
+|of	4 4	I5 0	L-3 6
+|ofl	-5 5	P-4 3
+|s	-15 9	P-6 17	I-12 -3	L1 -5
+|s|-	0 7	L0 6
+|s|/partner/n	2 -3	P5 -4	I-2 5
+|s|/partner/v	-15 4	P-15 2
+|s|grant/donor/n	-1 -11	L-1 -11
+|s|grant/donor/v	-1 -6	P5 -2	I-6 -4	L-3 -1
+|s|investment/investor/n	4 0	L4 -1
+|s|investment/investor/v	0 -3	I2 -11	L-1 3
+|s|loan/lender/n	-4 4	L-4 4
+|s|loan/lender/v	-7 -6	L-7 -7
+|s|purchase/buyer/n	-5 0	P-5 0
+|s|purchase/buyer/v	7 1	P7 1
+|s|purchase/seller/v	7 11	P7 11
+|to	-2 4	P-10 -6	I-2 4	L8 5
+|with	6 7	P7 -3	L-2 7
-1o|-	3 -7	P3 -1	I-6 -11	L13 5	O-6 -2
-1o|-l	0 0	P8 -2
-1o|?	-5 11	P8 -4	I-7 -1	L-3 14	O-3 0
-1o|CO	-8 -32	P1 -3	I-5 1	L1 -27	O-5 -1
-1o|CO|-|	7 -12	P3 2	I1 -4	L6 -10	O-4 0
-1o|CO|?|a	-4 -5	P1 -5	I-6 0
-1o|CO|?|ao	-6 -2	P-4 0
-1o|CO|from|	-3 -2	P-3 -2
-1o|CO|in|	4 6	P7 -5	I-2 14
-1o|CO|it	0 -8	P1 -4
-1o|CO|land	-8 1	P-6 11	I6 15	L-6 -18
-1o|CO|none	1 -20	I0 -10	L4 -9	O-4 -1
-1o|CO|of|	3 -8	P4 -6	I-1 4	L0 -3
-1o|CO|other	-4 -4	P2 -4	I-8 0
-1o|CO|to|	1 -3	P-1 8	L-1 -10
-1o|CO|with|	4 -5	I1 -5	L3 0
-1o|DE	1 9	P3 -4	L-2 13
-1o|DE|?|a	1 9	P3 -4	L-2 13
-1o|DE|land	2 11	L2 12
-1o|DE|none	-4 -2	P4 -2	I-4 0
-1o|DE|other	4 -1	I4 -1
-1o|OR	1 6	P-2 -11	I9 -1	L-1 20	O-4 -8
-1o|OR|-|	2 4	P11 -18	I6 7	L-10 14	O-3 -5
-1o|OR|-|o	-10 5	P-3 9	I-9 -3
-1o|OR|by|	0 -4	P-3 1	L2 -5
-1o|OR|for|	5 3	I6 0
-1o|OR|from|	7 -9	P5 -8	I-7 1	L6 -2
-1o|OR|it	-9 11	P-8 13	I-6 0	L6 -3
-1o|OR|land	-1 6	P13 -10	L-7 14	O0 -3
-1o|OR|none	1 -8	P-3 -13	I7 -1	L1 8	O-3 -3
-1o|OR|of|	-1 4	P1 -3	L-1 8
-1o|OR|other	9 -2	I7 0	L-4 -1
-1o|OR|to|	2 10	P-6 1	I9 0	L-1 7
-1o|OR|with|	-13 -3	P-4 2	I-9 0	O0 -3
-1o|PL	10 19	P10 8	I4 4	L-2 6
-1o|PL|?|	2 9	P5 6
-1o|PL|at|	7 1	P4 0	I-1 -3	L1 3
-1o|PL|in|	4 5	I6 8	O0 -3
-1o|PL|it	-4 5	L-6 5
-1o|PL|land	7 7	I11 5	L2 3	O0 -3
-1o|PL|none	10 6	P7 6	L4 -2
-1o|SE	-5 4	P-5 2	I-15 -4	L7 5
-1o|SE|-|	6 0	P-2 5	I-14 -6	L12 1
-1o|SE|in|	-4 -3	P-3 -4
-1o|SE|it	1 8	L0 8
-1o|SE|land	-8 -9	I-12 -11	L2 -3
-1o|SE|none	3 5	P-4 3	I-1 4	L4 -1
-1o|at	8 3	P4 0	I-1 -4	L3 5
-1o|bairline	-29 11	P-30 12
-1o|bautomotive	7 2	I4 -1	L0 5
-1o|bbank	-12 -8	I-4 -2	L-8 -4
-1o|bbuilder	-7 -2	P-1 -8	I-7 9
-1o|benergy	18 1	P8 7	I13 -4	L-3 1
-1o|bfinance	-3 -7	I0 -5
-1o|bfund	13 3	L7 0
-1o|bhealth	-5 1	P-6 1
-1o|blessor	10 7	I11 -1	L-1 8
-1o|bmaker	-7 -26	P14 -13	I-25 0	L4 -6	O-1 -3
-1o|bmining	-1 -4	P-1 -6	L3 1
-1o|brailway	-2 16	P-2 11	L0 7
-1o|bsteel	-3 0
-1o|btechnology	12 7	P-4 2	I13 4	L4 1
-1o|butility	0 -4
-1o|by	0 -3	P-3 1	L2 -4
-1o|for	1 5	P-2 4	I11 0	L-4 1
-1o|from	-3 -4	P4 -11	I-7 1
-1o|gbank	-15 -10	I-5 -2	L-11 -5
-1o|gcompany	-10 -3	P-9 -24	I-3 2	L2 19	O-2 -5
-1o|gfund	6 1	L5 -1
-1o|ggovernment	1 15	P18 5	I-20 14	L9 1	O-8 -2
-1o|gstate_company	8 18	P-6 21	I13 0
-1o|in	4 12	P8 -7	I-2 24	O-1 -3
-1o|m	15 -18	P38 -16	I-11 2	O0 -3
-1o|n	9 2	P2 16	I4 1	L3 -12
-1o|of	0 0	P5 -10	L-1 4
-1o|s	13 8	P-8 33	I10 -18	L17 -2	O-6 -2
-1o|s2	2 8	L0 6
-1o|s|-	-10 5	P-8 6
-1o|s|/partner/n	-3 4	P-3 4
-1o|s|/partner/v	1 -5	P0 -3
-1o|s|grant/donor/n	0 0	L3 1	O-3 0
-1o|s|grant/donor/v	7 1	P0 5	I-4 -15	L12 5
-1o|s|investment/investor/n	2 8	I-3 13	L4 -1
-1o|s|investment/investor/v	15 -9	P5 -1	I14 -7	L-3 -1
-1o|s|it	13 0	P4 4	L6 -4
-1o|s|it|grant/donor/v	7 2	P0 5	L7 -3
-1o|s|it|purchase/buyer/v	8 -1	P8 -1
-1o|s|land	-19 -17	P-9 4	I-10 -21	L-1 3
-1o|s|land|/partner/v	-4 -5	P-7 -1
-1o|s|land|grant/donor/v	0 0	I-4 -15	L5 10
-1o|s|land|investment/investor/v	-2 -6	P5 -1	I-7 -5
-1o|s|land|loan/lender/v	-2 -4	L-2 -4
-1o|s|land|purchase/buyer/v	-4 -3	P-4 -3
-1o|s|land|purchase/seller/n	-3 4	P-3 4
-1o|s|land|purchase/seller/v	4 1	P-3 5	L2 -3
-1o|s|loan/lender/n	8 1	L8 1
-1o|s|loan/lender/v	-2 -4	L-2 -4
-1o|s|none	-1 20	P-2 17	I0 4	L6 -2	O-5 -1
-1o|s|none|-	-10 5	P-8 6
-1o|s|none|/partner/n	-3 4	P-3 4
-1o|s|none|grant/donor/n	0 0	L3 1	O-3 0
-1o|s|none|grant/donor/v	-4 0	L-4 0
-1o|s|none|investment/investor/n	2 7	I-3 11	L4 -1
-1o|s|none|loan/lender/n	8 1	L8 1
-1o|s|other	18 0	I13 -1	L5 1
-1o|s|other|investment/investor/v	13 -1	I13 -1
-1o|s|purchase/seller/n	-5 6	P-5 6
-1o|s|purchase/seller/v	2 8	P-1 15	L1 -5
-1o|to	4 8	P-7 10	I11 0
-1o|with	-10 -10	P-3 2	I-9 -8	O0 -3
-1|-	18 32	P-13 17	I19 3	L8 9	O3 3
-1|-l	-10 6	I-9 -1	L0 7
-1|?	-2 -13	P-6 4	I1 -6	L6 -10
-1|CO	21 31	P11 -5	I-4 19	L13 16	O3 0
-1|CO|-|	8 25	P-3 1	I0 8	L6 15	O5 1
-1|CO|?|ao	-1 5	P-2 8	I0 -5	L3 0
-1|CO|by|	-2 -3	O-1 -3
-1|CO|in|	15 2	P9 -2	I-2 5
-1|CO|it	-3 10	P-2 6	I-1 5
-1|CO|land	20 7	P12 -11	I-2 4	L-1 6	O4 3
-1|CO|none	7 13	P3 -4	I-2 10	L6 9	O-1 -3
-1|CO|with|	8 -7	P7 -6	L4 0
-1|DE	-7 -8	P-5 -2	I-1 -6
-1|DE|?|a	-7 -8	P-5 -2	I-1 -6
-1|DE|land	-6 -5	P-4 -2	I0 -3
-1|DE|none	0 -3	I0 -3
-1|OR	9 14	P-3 13	I12 -4	L5 6	O-4 -1
-1|OR|-|	2 9	P-10 17	I11 -5	L-1 -3
-1|OR|it	2 6	P-7 7	I9 0
-1|OR|land	-14 7	P-10 -6	I5 6	L-3 10	O-5 -1
-1|OR|none	10 2	P9 11	I-3 -6	L4 -1
-1|OR|of|	-1 -5	P2 -3	L3 -1	O-5 -1
-1|OR|to|	-1 25	P-1 17	L0 8
-1|OR|with|	3 -1
-1|PL	12 5	I3 14	L7 -5
-1|PL|?|	5 -9	L3 -8
-1|PL|in|	1 10	I2 11
-1|PL|land	3 -12	L2 -10
-1|PL|none	7 9	I1 6	L7 5
-1|SE	-5 -5	P-16 -2	I4 -1	L4 -1
-1|SE|-|	0 0	L3 0
-1|SE|land	-11 -4	P-17 -2	L3 -1
-1|SE|none	-3 2
-1|bairline	0 6	P-3 6
-1|bbank	-5 0	I-5 0
-1|benergy	-3 -3	I0 -4
-1|bhealth	-11 0	P-11 0
-1|blender	-7 -1	O-5 -1
-1|bmaker	15 -5	P11 -4	L3 -1
-1|bmining	1 15	P-2 5	L-1 10
-1|bshipping	0 0	P0 4
-1|btechnology	10 -2	I7 -3
-1|butility	0 0	L3 0
-1|by	4 -1	I3 0	L4 0
-1|byl	-1 -3
-1|for	2 12	I2 11
-1|gbank	-5 -1	I-5 -1
-1|gcompany	28 26	P0 9	I23 8	L5 9
-1|gfund	-1 16	P-1 16
-1|ggovernment	11 22	P-9 -7	I2 21	L24 6
-1|gstate_company	-5 -8	P-3 5	I-1 -11
-1|in	14 13	P11 -2	I0 17
-1|n	6 9	P3 1	I2 4	L2 4
-1|of	5 -1	P3 -4	I3 1	L4 3	O-5 -1
-1|s	42 -8	P9 -12	I15 2	L14 -1	O4 -2
-1|s|-	14 -10	P7 -10	L5 -2
-1|s|/partner/n	1 -3
-1|s|grant/donor/v	22 2	I6 0	L11 1	O5 1
-1|s|it	10 -1	I9 0	L4 -2
-1|s|it|grant/donor/v	9 -2	I6 0	L4 -2
-1|s|land	8 11	P0 8	L-1 3	O5 1
-1|s|land|grant/donor/v	12 4	L0 3	O5 1
-1|s|none	14 -13	P9 -13	I2 3	L4 -1	O-1 -3
-1|s|none|-	14 -10	P7 -10	L5 -2
-1|s|none|/partner/n	1 -3
-1|s|purchase/buyer/v	4 2	P-1 4	I4 -1
-1|to	1 30	P-2 29	L1 7
-1|with	-3 -9	P-7 -9	L4 0
-o|-	23 -1	P17 -9	I2 9	L7 -1	O-3 0
-o|-l	-7 4	I-5 5
-o|?	0 0	P-1 3	I9 0	L-10 -3
-o|CO	-7 -25	P5 0	I-9 -13	L-1 -8
-o|CO|-|	8 -16	P14 -1	I-12 -7	L4 -8
-o|CO|?|a	-2 -6	P-4 -2	I7 -2	L-4 -2
-o|CO|?|ao	-3 0
-o|CO|in|	-18 5	P-5 10	I-14 -3
-o|CO|it	0 0	P-3 3	L3 -1
-o|CO|land	8 -8	P11 1	I-5 -3	L2 -3
-o|CO|none	-6 -13	I-4 -7	L0 -3
-o|CO|other	-5 -3	L-5 -2
-o|CO|to|	17 -3	I8 -2
-o|DE	8 4	P8 1	I3 3
-o|DE|?|a	8 4	P8 1	I3 3
-o|DE|land	3 4	I3 2
-o|DE|none	4 1	P6 -1
-o|OR	-2 14	P3 3	I6 9	L-7 2	O-4 1
-o|OR|-|	11 15	P0 -9	I10 14	L5 10	O-3 0
-o|OR|for|	-2 3	P-2 3
-o|OR|from|	-8 7	P-5 3	I-5 7
-o|OR|it	-8 3	P-5 3	L-3 0
-o|OR|land	9 12	P4 5	I4 3	L-2 3
-o|OR|none	-6 -1	P2 -4	I0 6	L-3 -3	O-4 1
-o|OR|other	5 3	P3 2	L2 3
-o|OR|to|	-7 -5	P-3 4	L-4 -5
-o|OR|with|	22 -19	P14 -1	I18 -12	O0 -10
-o|PL	-13 35	P-4 14	I-15 16	L2 5
-o|PL|?|	-2 4	P-2 3
-o|PL|at|	-11 9	P-8 7
-o|PL|in|	-2 20	P4 5	I-11 14	L3 0
-o|PL|land	-11 13	P-2 4	I-15 7
-o|PL|none	-7 14	P-2 7	I-4 6
-o|PL|other	4 4	I0 3	L3 0
-o|SE	-9 2	I-8 5
-o|SE|-|	-9 3	P1 4	I-6 3
-o|SE|in|	-2 -3	P-1 -3
-o|SE|land	-10 2	I-8 2
-o|SE|none	0 -4	L-2 -4
-o|SE|other	1 5	I0 3	L2 3
-o|at	-12 10	P-8 7
-o|bairline	-22 8	P-18 7
-o|bbank	11 -2	L11 -3
-o|bbuilder	-4 6	P-3 -2	I-9 12	L4 -2
-o|benergy	9 -13	P9 -6	I7 -18	L-4 3	O-3 0
-o|bfinance	-7 3	P-5 3
-o|bmaker	15 -20	P27 -7	I-3 -7	L-7 -4
-o|bmining	-6 7	P-6 5
-o|brailway	-4 -6	L-3 -7
-o|bshipping	-1 -3
-o|bsteel	-3 -2
-o|btechnology	11 6	P-7 4	I16 2
-o|butility	5 10	L4 6
-o|byl	3 -2	L3 -2
-o|for	-5 3	P-2 3
-o|from	-10 5	P-7 2	I-5 7	L1 -3
-o|gbank	18 -2	P7 -2	L13 -3
-o|gcompany	-14 11	P-13 1	I5 1	L-2 8
-o|gfund	3 12	I0 9
-o|ggovernment	-2 4	P16 7	I-14 6	L-3 -7
-o|gstate_company	6 -2	P6 3	I6 -5
-o|in	-21 24	P1 10	I-26 11	L5 3
-o|m	19 1	P26 -2	I-6 3
-o|n	-4 0	I-9 -1	L4 0
-o|s	13 0	P18 -3	I-6 1	L5 0	O-3 0
-o|s|-	-3 4	I0 9	L0 -6
-o|s|/partner/n	9 -7	P9 -7
-o|s|/partner/v	3 -4	I2 -3
-o|s|grant/donor/n	-7 5	L-7 5
-o|s|grant/donor/v	0 0	L12 -4
-o|s|investment/investor/v	0 0	P7 3	I-9 -7
-o|s|it	-2 -6	P-3 -3	L2 -3
-o|s|it|grant/donor/v	0 0	L4 -2
-o|s|it|purchase/buyer/v	0 -4	P0 -4
-o|s|land	-4 -5	P8 8	I-12 -7	L1 -6
-o|s|land|/partner/v	3 -4	I2 -3
-o|s|land|grant/donor/v	-5 2
-o|s|land|investment/investor/v	-4 -2	P6 2	I-12 -5
-o|s|land|loan/lender/v	1 -6	L1 -6
-o|s|land|purchase/buyer/v	-6 0	P-6 0
-o|s|land|purchase/seller/n	6 1	P6 1
-o|s|land|purchase/seller/v	-2 6	P-2 6
-o|s|loan/lender/v	5 4	L5 4
-o|s|none	3 -1	P11 -6	I2 6	L-6 -2	O-3 0
-o|s|none|-	-3 4	I0 9	L0 -6
-o|s|none|/partner/n	9 -7	P9 -7
-o|s|other	12 8	P3 2	L8 9
-o|s|other|investment/investor/v	3 1
-o|s|other|loan/lender/v	3 7	L3 7
-o|s|purchase/buyer/v	-7 -6	P-7 -6
-o|s|purchase/seller/n	3 3	P3 3
-o|s|purchase/seller/v	-3 4	P-3 4
-o|to	5 -8	P-5 5	I12 -2	L-4 -5
-o|with	27 -16	P16 -1	I18 -12	O0 -10
-|-	7 15	P-22 4	I15 -10	L11 10	O2 7
-|-l	1 3	I4 3
-|?	0 0	P16 -2	I-5 -1
-|CO	10 29	P3 5	I-5 11	L6 5	O4 7
-|CO|-|	3 -7	P-5 5	I6 -20	L3 6
-|CO|-|o	-1 9	P-8 0	L3 2	O4 7
-|CO|?|	10 -1	P6 -2
-|CO|?|ao	-2 3	I0 3
-|CO|in|	16 19	P13 -4	I-18 23
-|CO|it	-1 -3	L-1 -3
-|CO|land	-5 17	P0 5	I-6 5	L1 4
-|CO|none	10 9	P3 0	I-1 6	L4 -2	O4 5
-|CO|other	2 6	L1 4
-|CO|to|	0 3	P-3 3	L3 0
-|CO|with|	0 -10	P4 -3	L-3 -7
-|DE	0 -8	P3 0	I-1 -7
-|DE|?|a	0 -8	P3 0	I-1 -7
-|DE|land	1 -5	P3 0	I-1 -5
-|OR	0 0	P-10 -2	I12 -5	L-1 6
-|OR|-|	2 17	P-7 9	I8 7
-|OR|by|	-6 0
-|OR|it	5 -1	P5 -1
-|OR|land	7 7	P4 -1	I3 5	L0 3
-|OR|none	-5 -11	P-14 -2	I9 -6
-|OR|of|	12 4	P13 2	I1 4
-|OR|other	-5 6	L-4 4
-|OR|to|	4 -18	I4 -6
-|PL	0 0	I-3 -1	L2 3
-|PL|?|	-4 2	I-3 -1	L0 3
-|PL|for|	0 3	I0 3
-|PL|in|	0 0	I0 3
-|PL|land	0 5	L0 4
-|PL|none	0 0	I-3 -1
-|PL|other	0 0	I0 -8
-|SE	10 7	L8 4
-|SE|-|	1 6	L1 4
-|SE|none	2 3	I-1 3	L3 0
-|bairline	6 1	P-5 0	I9 -1
-|benergy	0 3	P-1 7
-|between	-5 8	I-4 6
-|betweenl	5 -5	I4 -6
-|bhealth	-8 -6	P-8 -6
-|bmaker	-4 -8	P-5 -2	I-1 -4
-|bmining	-4 10	I-2 3	L0 6
-|btechnology	-8 -8	P-3 -8
-|by	-6 0
-|for	-10 5	P-5 0	L0 4
-|gcompany	-8 -20	P-20 -8	I14 -11
-|ggovernment	12 29	P5 6	I-8 9	L9 6	O4 7
-|gstate_company	-4 13	P-2 3	L-1 8
-|in	13 19	P11 -3	I-12 22
-|n	16 2	P5 3	I11 -4
-|of	12 5	P13 2	I1 4
-|s	-3 -7	P-14 -2	I3 -7	L8 3
-|s|grant/donor/v	3 6	I2 7
-|s|investment/host/v	0 -6	I0 -6
-|s|investment/investor/n	0 0	I-3 -1
-|s|investment/investor/v	12 -3	I12 -3
-|s|it	6 -2	L5 -2
-|s|land	5 -12	P-4 -6	I11 -4
-|s|land|grant/donor/v	2 7	I2 7
-|s|land|investment/host/v	0 -6	I0 -6
-|s|land|investment/investor/v	17 -2	I17 -2
-|s|land|purchase/seller/v	-4 -7	P-4 -7
-|s|loan/lender/v	3 -2	L3 -2
-|s|none	-10 2	P-10 5	I-4 -2	L3 -1
-|s|none|investment/investor/n	0 0	I-3 -1
-|s|none|purchase/buyer/n	-6 2	P-6 2
-|s|other	-1 4	L-1 4
-|s|purchase/buyer/n	-6 2	P-6 2
-|s|purchase/buyer/v	-2 3
-|s|purchase/seller/v	-4 -7	P-4 -7
-|to	13 -9	P-4 5	I5 -12	L10 0
-|with	0 0	P4 -3	L-4 -1
0|-	6 1	P4 0	L7 -1	O-3 0
0|-l	6 -2	L4 -5
0|-m	5 5	P0 8	I0 -3	L-4 -8	O9 6
0|-ms	6 1	P4 2	I3 1
0|-m|-	5 10	P4 9	I3 2
0|-m|?	0 0	P-6 2	I2 -5	L-2 -7	O4 6
0|-m|CO	14 3	P1 -4	I6 5	O9 1
0|-m|DE	8 -13	P-7 -1	I3 -10	L8 -2
0|-m|OR	12 1	P11 1	I3 1
0|-m|PL	7 14	P20 5	I-10 5	L-6 -2	O-2 5
0|-m|SE	-7 7	P7 6	I-5 3	L-8 -4
0|-m|of	8 -5	P4 -4	O5 -4
0|-o	-8 16	P-3 7	I-7 -3	L2 13
0|-os	8 -1	P9 -4	I-9 1	L6 2
0|-o|-	2 -4	I-3 -1	L5 -2
0|-o|?	-15 14	P-12 12	I-2 -9	L-2 11
0|-o|CO	-9 -4	P-5 -6	I-10 -6	L6 10
0|-o|DE	-4 6	P-2 6
0|-o|OR	-14 2	P-5 4	I-5 -2	L-6 1
0|-o|PL	0 0	P0 -4
0|-o|SE	4 13	P-5 13	I5 -1	L3 1
0|-o|from	-7 9	P-7 9
0|-o|of	-5 -1	P-4 -3
0|-o|with	-2 4	L0 3
0|-|-|	0 -4	I1 -3
0|-|/partner/v|	-3 3	I-2 3
0|-|grant/donor/n|	3 -2	L6 -1	O-3 0
0|-|grant/donor/v|	2 -17	P7 -7	I-8 -9
0|-|grant/recipient/v|	-2 11	L-2 8
0|-|investment/investor/v|	8 6	P0 6	I7 1
0|-|loan/lender/n|	1 -12	L1 -12
0|-|purchase/buyer/v|	-9 19	P-9 20
0|-|purchase/seller/v|	14 -6	P14 -6
0|<0	18 3	P9 -7	I-6 5	L10 0	O5 2
0|<00|CO	13 -1	P6 -1	L4 0
0|<00|COa	-13 12	P-19 16	I-2 -3	O5 -1
0|<00|DEa	16 -12	P4 -13	I-2 5	L8 -2
0|<00|OR	8 -2	P0 -6	L7 3
0|<00|PL	1 7	P5 0	I-10 7	L5 -4	O-2 5
0|<00|PLa	13 3	P17 1
0|<00|SE	12 -7	P3 -15	I3 5	L4 -1
0|<00|SEa	-3 -6	I6 -5	L-8 -1
0|<01|DEa	-2 4	P0 4	I-6 1
0|<01|OR	9 -3	P9 -3	L-6 0
0|<01|PL	3 -4	P4 -2	L-3 -2
0|<01|SE	-1 10	P1 4	L-2 5
0|<0s|grant/donor/v	7 -2	L4 0
0|<0s|investment/investor/v	6 -3
0|<0s|purchase/buyer/v	8 0	P8 0
0|<0s|purchase/seller/v	11 0	P11 0
0|<0|-	36 -1	P22 -1	I5 -2	L9 2
0|<0|?	6 9	I-1 5	O5 2
0|<0|from	-5 -1	P-3 -1
0|<0|in	6 -8	L4 -6
0|<0|of	0 0	P5 -6	I-3 5
0|<0|with	-1 3	L0 3
0|<1	6 10	P10 -16	I-4 15	L-6 11	O4 4
0|<10|CO	11 -1	P4 -11	I-1 7	L1 5	O5 -1
0|<10|COa	10 -19	P15 -21	I-4 1
0|<10|DEa	-6 4	P-9 3
0|<10|OR	9 11	P12 2	L-4 6
0|<10|PL	0 0	I-4 1
0|<10|SE	-8 10	P-4 5	I-5 13	L0 -5
0|<11|CO	-5 4	P-6 5
0|<11|COa	-4 16	L-2 11
0|<11|DEa	-10 -1	P-12 1
0|<11|OR	0 3	P2 7	L-4 -3
0|<11|PL	-1 4
0|<11|SE	3 2	P4 4
0|<1s|grant/donor/v	-7 -9	I-5 -4	L-2 -5
0|<1s|grant/recipient/v	0 7	P3 -3	L-2 8
0|<1s|investment/investor/v	2 6	I1 4
0|<1s|purchase/seller/v	11 0	P11 0
0|<1|-	-1 3	P4 -2	I0 6	L-5 -1
0|<1|?	-22 3	P-19 -8	L-1 9	O-1 4
0|<1|in	4 7	P8 -1	I-2 4	L-1 3
0|<1|of	0 0	P-6 -1	O5 -4
0|<1|to	0 4	L0 4
0|<1|with	12 -1	P12 -1
0|<2	-11 -12	P-11 3	I2 -9	L-1 -7
0|<20|CO	-2 -4	L0 -6
0|<20|COa	7 2	P2 3	I5 -2
0|<20|OR	-9 -5	P-7 0	I-2 -4
0|<20|PL	0 0	I1 3
0|<20|SE	-4 3	P-2 11	I-2 -5
0|<21|OR	-3 -3	P-2 -3
0|<2s|investment/investor/v	-2 -3	I-2 -3
0|<2s|purchase/buyer/v	-2 11	P-2 11
0|<2s|purchase/seller/v	-3 -7	P-3 -7
0|<2|-	-12 -10	P-8 -1	I-3 -4	L-1 -7
0|<2|?	2 -6	P-3 2	I3 -7
0|<2|from	-2 8	P-2 8
0|<l0	17 8	P14 2	I-8 -3	L12 3	O-1 4
0|<l1	-16 -14	P-22 1	L3 -12
0|<l2	6 -6	P8 -13	I-6 8
0|<l3	3 -1	P16 -20	I-9 0	L-1 13
0|<l4	10 21	P1 18	I11 2	L-10 -1	O8 3
0|<|CO	15 1	P2 -16	L4 15	O9 1
0|<|DE	-7 -2	P-20 -1	I3 1	L7 -2
0|<|OR	11 -1	P15 -1	I-3 -5	L-1 4
0|<|PL	13 16	P23 7	I-16 10	L3 -5	O-2 5
0|<|SE	-3 13	P3 15	L-7 -4
0|>0	9 15	P18 16	I6 8	L-10 -1	O-4 -5
0|>00|CO	0 0	P2 -3	I-2 3	O-3 0
0|>00|COa	-12 2	P-16 13	I10 -7	L-11 0
0|>00|DEa	25 13	P27 6	I-2 12	L0 -5
0|>00|OR	4 0	P-3 -3	L4 1
0|>00|PL	2 10	I-2 4	L1 5
0|>00|SE	-6 -5	P1 6	L-4 -4	O-1 -5
0|>01|OR	0 0	L0 -3
0|>01|PL	3 2
0|>0s|grant/donor/v	-5 4	L-5 5
0|>0s|purchase/buyer/v	-3 0	P-3 0
0|>0|-	-5 2	I-6 1	L5 0	O-3 0
0|>0|?	20 11	P20 21	I13 0	L-10 -3	O-1 -5
0|>0|in	-3 1
0|>0|with	0 0	I-3 0
0|>1	-8 -7	P-15 -4	I3 6	L4 -1	O-1 -5
0|>10|CO	4 0	L3 -1
0|>10|COa	2 -8	P8 -4	I-3 -2	L-3 -2
0|>10|DEa	-4 -1	P-3 -2	L-4 0
0|>10|OR	6 -5	I8 -1	L1 -4
0|>10|PL	-3 4	P-3 -4	I-1 5	L0 4
0|>10|SE	-1 5	P0 3
0|>11|OR	-12 -5	P-11 0	O-1 -5
0|>1s|investment/investor/v	2 4	P0 3
0|>1|-	1 3	P-5 7	I5 -1
0|>1|?	-1 -13	P3 -9	I-4 0	L0 3	O-1 -5
0|>1|by	-14 -1	P-15 -1
0|>1|from	6 -1	L3 0
0|>1|in	-2 8	I-1 6
0|>1|to	1 -3	L0 -3
0|>2	-4 2	P-3 1	I-1 4	O0 -3
0|>20|COa	0 0	O0 -3
0|>20|OR	0 0	I-1 3	O0 -3
0|>2|-	0 0	I-1 3
0|>2|?	0 0	O0 -3
0|>2|in	0 0	I-4 1
0|>l0	7 20	P15 7	I-6 13	O-3 0
0|>l1	-15 -2	P-8 10	I0 -4	L-7 -3	O0 -5
0|>l2	11 -14	P9 -2	I7 -2	O-2 -8
0|>l3	5 0	P-3 3	I6 -2	O0 -3
0|>l4	-13 5	P-17 -3	I-2 9	L7 -1
0|>|CO	-8 -14	P-8 6	I10 -11	L-9 -7
0|>|DE	19 13	P21 4	I-2 14	L0 -4
0|>|OR	-7 -17	P-22 -7	I10 -3	L5 -2	O-1 -7
0|>|OT	-1 -3	I0 -6	L-1 3
0|>|PL	5 17	I-1 12	L5 5
0|>|SE	-6 2	P1 9	L-4 -1	O-1 -5
0|?	4 7	P2 9	I11 -4	L-12 7	O3 -5
0|?|-|	10 1	P8 -7	I5 3	O-2 4
0|?|-|a	6 -6	P3 -2	I3 -4
0|?|/partner/n|	-7 8	P-6 6
0|?|/partner/n|a	8 -5	P7 -5
0|?|/partner/v|	1 -9	I5 -1	L-3 -11
0|?|/partner/v|a	10 -1	P-3 3	I5 -3	O6 -1
0|?|grant/donor/n|	-1 4
0|?|grant/donor/v|	6 8	L8 6
0|?|grant/donor/v|a	-8 11	P-3 9	I-3 2
0|?|grant/recipient/v|a	10 -2	P-3 3	I7 -5	L6 0
0|?|investment/investor/n|	2 4	I2 4
0|?|investment/investor/p|a	4 -1	P4 0
0|?|investment/investor/v|	-6 -2	P-2 3	I-3 -9
0|?|investment/investor/v|a	-14 16	P6 -5	I-19 10	L-2 11
0|?|loan/borrower/v|	-3 2	L-3 2
0|?|loan/borrower/v|a	-3 -3	I3 1	L-6 -4
0|?|loan/lender/n|	0 0	O-1 -5
0|?|loan/lender/n|a	3 -5	P4 -2	L-2 -3
0|?|loan/lender/v|	-3 4	L-2 4
0|?|loan/lender/v|a	-2 3	L-2 3
0|?|purchase/buyer/n|	0 0	P4 -1	I-3 0
0|?|purchase/buyer/n|a	11 -10	P11 -10
0|?|purchase/buyer/p|a	7 -7	P4 -7	I3 0
0|?|purchase/buyer/v|	-20 9	P-13 8	I-6 1
0|?|purchase/buyer/v|a	-17 40	P-19 42	O0 -3
0|?|purchase/seller/n|a	-8 -1	P-4 3	L-6 -3
0|?|purchase/seller/v|	25 -3	P25 -3
0|?|purchase/seller/v|a	-4 -2	P-6 -1
0|?|swap/partner/n|	2 -3	O2 -3
0|CO	9 -12	P-4 -10	I9 -9	L-4 8	O7 -1
0|CO|-|	1 -14	P0 -10	L6 -4	O-4 0
0|CO|?|	0 0	I0 3
0|CO|?|a	12 -5	P5 12	I0 -14	O4 -1
0|CO|?|ao	-20 3	P-16 -8	I8 -1	L-16 13
0|CO|from|	9 -1	L5 0
0|CO|in|	6 9	P6 1	I-1 4	L0 5
0|CO|of|	0 0	P-3 0	O5 -4
0|CO|to|	1 -6	L0 -4
0|DE	11 11	P3 3	I0 14	L8 -6
0|DE|?|a	11 11	P3 3	I0 14	L8 -6
0|OR	6 -13	P-3 -6	I6 -8	L4 5	O-1 -5
0|OR|-|	4 6	P-1 11	I1 -4	L4 -1
0|OR|?|	2 -3	P-4 6	I10 -3	O-1 -5
0|OR|by|	-9 -4	P-9 -3
0|OR|from|	-8 -2	P-6 -2	I-3 0
0|OR|of|	2 -7	P0 -7
0|OR|to|	-2 8	L0 5
0|OR|with|	6 -3	P7 -2
0|OT	1 -5	I0 -6
0|OT|?|	1 -5	I0 -6
0|PL	17 30	P23 6	I-18 20	L7 0	O-2 5
0|PL|?|	1 21	P5 0	I-9 10	L3 6	O-2 5
0|PL|?|a	12 12	P16 10
0|PL|at|	0 4	I0 4
0|PL|in|	5 -2	I-3 5	L4 -6
0|SE	-9 16	P3 25	L-10 -5	O-2 -3
0|SE|-|	1 10	P-2 8	L3 0
0|SE|?|	-2 -4	P5 4	L-3 -4	O-2 -3
0|SE|?|ao	-3 -6	I5 -6	L-8 -1
0|SE|as|	0 -4	L0 -4
0|SE|in|	-4 0	I-2 3
0|as	0 -4	L0 -4
0|at	-7 6	I0 4
0|at|investment/investor/v|	-1 4	I-1 4
0|bairline	-2 -4	P-2 -3	O0 -3
0|bbank	-2 -5	L-2 -5
0|bbuilder	1 9	I1 9
0|benergy	2 7	P2 8	L-3 1
0|bfinance	0 -4	I0 -4
0|bfund	4 -4	I-1 -4	L4 0
0|bhealth	12 6	P10 3
0|blender	-4 -5	I-4 -1	L0 -3
0|blessor	-4 1	P-4 1
0|bmaker	0 0	P-4 -15	I-1 15	L2 -5
0|bmining	2 -3	L0 -5
0|brailway	0 0	P-2 -3	L0 5
0|bshipping	8 -4	I8 -4
0|btechnology	-10 3	P-12 -1	I3 -6	L0 10
0|butility	-7 -2	P-4 4	I-1 -6
0|by	-7 -3	P-8 -2
0|from	0 5	P-4 6	I-3 -1	L5 0
0|from|-|	0 -5	P0 -5
0|from|grant/donor/v|	10 0	L3 0
0|from|purchase/buyer/v|	-7 8	P-7 8
0|from|purchase/seller/v|	-1 5	P-1 5
0|gbank	-4 1	P-1 12	L-1 -5	O-1 -5
0|gcompany	-4 -1	P-8 -15	I7 4	L-1 6
0|gfund	-1 -5	P-4 -1	I-1 -4	L4 0
0|ggovernment	10 17	P3 6	I-3 12	L7 2	O5 0
0|gstate_company	12 5	P6 7	I8 -1	L-3 0
0|in	8 7	P8 0	I-6 10	L4 -4
0|inl	-1 3
0|in|/partner/v|	1 7	L0 5
0|in|investment/investor/v|	-6 6	I-5 8
0|in|purchase/buyer/v|	-5 1
0|in|purchase/seller/v|	7 -1	P7 -1
0|m-	19 -4	P24 4	I9 9	L-9 -5	O-2 -10
0|m-s	0 0	I-3 1
0|m-|-	10 -11	P5 -10	L5 -5
0|m-|?	15 0	P18 12	I13 3	L-11 -3	O-2 -10
0|m-|CO	9 -9	P9 -1	I10 -5	L-12 -2
0|m-|DE	4 22	P5 15	I0 11	L0 -3
0|m-|OR	23 -22	P9 -12	I9 0	L6 -6	O-1 -5
0|m-|OT	-1 -3	I0 -6	L-1 3
0|m-|PL	2 12	I-1 11	L3 3
0|m-|SE	-5 -12	P3 -1	L-5 -3	O-1 -5
0|m-|in	-3 3	I-2 4
0|mm	10 15	P11 13
0|mm|?	10 15	P11 13
0|mm|CO	1 9	P0 10
0|mm|DE	7 2	P8 -2
0|mm|PL	2 5	P3 5
0|mo	-5 0	P2 -9	I-3 4	L-1 6	O-3 0
0|mos	-16 9	P-6 1	L-4 6	O-3 0
0|mo|-	-17 4	P-9 -1	L-2 4	O-3 0
0|mo|?	10 -6	P11 -6	I-3 -3
0|mo|CO	-16 -5	P-10 -4	O-3 0
0|mo|DE	17 -4	P18 -3	I-3 0
0|mo|OR	-10 1	P-8 -3	L-1 4
0|n	7 -5	P2 -4	L3 -2
0|o-	-4 -3	P-8 -3	I-1 5	L7 -4
0|o-|?	-6 -3	P-5 -3
0|o-|CO	5 -3	L7 -4
0|o-|DE	-5 -3	P-5 -3
0|o-|OR	0 0	P-1 -3
""",
    """\
0|o-|PL	1 3	I1 3
0|o-|from	7 -2	L3 0
0|o-|in	-1 5	I1 3
0|o-|to	-1 -4	L-1 -3
0|of	-1 -4	P-2 -10	I-4 4	O5 -4
0|of|investment/investor/v|	-4 4	I-4 4
0|of|purchase/buyer/v|	-7 -2	P-7 -2
0|om	5 6	P-3 2	I-2 7	L11 -2
0|om|?	-1 5	P-5 -1	I3 3	L1 3
0|om|CO	7 12	P4 6	I3 2	L0 4
0|om|DE	-9 -3	P-8 -7	I-1 4
0|om|OR	0 10	P-3 6	L5 5
0|om|PL	6 -5	P2 -4	I-4 2	L6 -4
0|om|in	5 -3	L4 -4
0|om|to	0 4	L0 4
0|oo	-10 -7	P-11 -13	I4 4
0|oos	0 0	P2 3	I-1 -3
0|oo|-	2 -6	I3 -6
0|oo|?	-8 -1	P-8 -10	I0 7	O0 -3
0|oo|CO	-2 -13	P-2 -11	O0 -3
0|oo|DE	-2 7	I0 6
0|oo|OR	-9 -13	P-10 -9	I3 -5
0|oo|PL	0 3	I0 3
0|oo|SE	-1 4	P-1 3
0|oo|from	6 -2	P4 -3
0|oo|in	5 0	P5 -1
0|oo|to	0 -3	O0 -3
0|s	3 10	P13 1	I-10 2	L2 6	O-3 0
0|s|-	0 -3	I1 -3
0|s|/partner/v	-4 4	I-3 4
0|s|grant/donor/n	-4 0	O-3 0
0|s|grant/donor/v	-6 -8	I-8 -9
0|s|grant/recipient/v	-3 10	P3 -3	I-3 4	L-2 8
0|s|investment/investor/v	6 4	P0 3	L3 0
0|s|loan/lender/v	3 5	L3 5
0|s|purchase/buyer/v	2 13	P2 14
0|s|purchase/seller/v	12 -5	P12 -5
0|to|grant/donor/v|	-1 -3	L0 -3
0|to|purchase/buyer/v|	0 0	O0 -3
0|with	6 1	P8 -3	L0 3
0|with|-|	7 -2	P7 -2
=none	61 0	P9 0	I29 0	L-40 0	O43 0
=one	-228 0	P-188 0	I-59 0	L-86 0	O-11 0
=open	-36 0	P-58 0	I-50 0	L69 0	O-84 0
=otherother	39 0	P36 0	I-21 0	L13 0	O8 0
=otherrich	58 0	P54 0	I16 0	L25 0	O-21 0
=richother	44 0	P6 0	I19 0	L13 0	O21 0
=richrich	15 0	P18 0	I40 0	L-64 0	O-5 0
H|-	29 42	P7 40	I9 -8	L24 13	O-4 0
H|-l	17 9	P27 0	I-19 -9	L9 8	O-1 6
H|?	11 -4	P-7 -10	I10 -4	L8 9
H|CO	13 43	P-11 9	I14 12	L15 25
H|CO|-|	22 -3	P24 16	I-9 -7	L11 -12	O-3 3
H|CO|-|o	19 17	P-6 6	I10 -6	L10 14
H|CO|?|	4 0	P-12 3	L15 0	O0 -3
H|CO|?|a	1 -9	P8 -13	I-14 7	L0 -3
H|CO|?|ao	-11 -15	P-23 14	I7 -30	L4 3
H|CO|between|	2 3	P2 3
H|CO|by|	-7 -7	L-7 -7
H|CO|for|	-4 21	I-1 9	L-6 15
H|CO|for|o	-3 23	P-1 3	I0 10	L0 9
H|CO|from|	-3 -20	P2 -14	I-1 -9	L-3 5
H|CO|from|o	15 -10	I15 -10
H|CO|into|	-3 14	I-3 15
H|CO|in|	9 4	P3 -19	I0 23	L4 1
H|CO|in|o	14 -4	P14 -4
H|CO|it	14 10	P13 -6	I-10 11	L11 3
H|CO|land	5 17	P-4 -33	I-1 17	L7 25	O3 -5
H|CO|none	2 13	P-21 35	I24 -16	L2 -9	O-1 3
H|CO|of|	-3 21	I-6 5	L-1 15	O3 -1
H|CO|on|	-8 2	P-8 2
H|CO|other	-6 8	L-10 8
H|CO|to|	2 3	P-7 15	I5 1	L5 -11
H|CO|with|	0 0	P3 -12	I-3 3
H|DE	7 11	P-3 2	I5 11	L6 -1
H|DE|?|a	7 11	P-3 2	I5 11	L6 -1
H|DE|it	8 -4	P-1 -4	I6 -3	L0 3
H|DE|land	-13 7	P-10 -1	I-2 9	L0 -3
H|DE|none	12 15	P7 10	I1 6	L4 1
H|DE|other	0 -5	P0 -4
H|OR	37 23	P26 23	I31 -19	L-13 21
H|OR|-|	12 2	P13 15	I11 -14	L-10 -2
H|OR|-|o	1 7	P-2 5	I3 3
H|OR|?|	5 2	P-3 4	O7 -1
H|OR|after|	5 -5	I5 -4
H|OR|alongside|	-3 5	P-3 5
H|OR|by|	12 4	P-8 3	I14 -17	L2 11
H|OR|for|	6 9	P3 10	L3 0
H|OR|for|o	3 2
H|OR|from|	-8 -30	P-2 -28	I-4 0
H|OR|in|	17 6	P14 5
H|OR|it	19 14	P-13 8	I30 -2	L2 6
H|OR|land	6 12	P32 -11	I-16 0	L-10 19
H|OR|none	16 3	P5 21	I17 -17	L-6 -3	O0 -3
H|OR|of|	16 -3	P19 -7	I-1 6	L-3 -1
H|OR|other	0 0	P5 -1	I-5 1
H|OR|to|	-18 33	P-10 14	L-7 15
H|OR|with|	16 4	P9 3	I7 0
H|OT	-17 -14	P-7 -1	I-9 -8	L-1 -5
H|OT|?|	-17 -14	P-7 -1	I-9 -8	L-1 -5
H|OT|land	-17 -14	P-7 -1	I-9 -8	L-1 -5
H|PL	9 36	P13 4	I-7 27	L-1 6	O3 -1
H|PL|?|	4 16	P0 -12	I1 13	L4 14
H|PL|?|a	19 2	P19 2
H|PL|as|	9 -1	P-2 6	L5 -3	O3 -1
H|PL|at|	-2 12	P1 6	L-2 5
H|PL|by|	0 -3	L0 -3
H|PL|for|	-8 7	I-6 1	L0 6
H|PL|from|	-4 6	I-3 3	L-5 0
H|PL|in|	-6 -6	P6 -5	I-1 9	L-14 -10
H|PL|it	4 21	P4 6	I-5 5	L3 11
H|PL|land	8 -11	P14 -3	I-4 9	L-6 -15	O3 -1
H|PL|near|	1 -3	L2 -5
H|PL|none	-17 21	P-3 0	I-5 15	L-8 6
H|PL|of|	-2 3	P-5 1	L4 1
H|PL|other	22 3	I6 -1	L14 4
H|PL|to|	8 -6	L3 -1
H|SE	28 21	P10 29	I-3 -5	L29 -3	O-5 4
H|SE|-|	22 19	P-11 0	I-14 5	L36 7	O0 4
H|SE|-|o	-1 5	P-1 5
H|SE|?|	24 19	P19 11	I8 3	L5 4	O-4 3
H|SE|?|ao	-6 -6	L-4 -4
H|SE|as|	1 -22	I-2 -3	L2 -18
H|SE|at|	5 -2	P5 -2
H|SE|between|	1 -4	P5 -2	I-3 0
H|SE|for|	-6 4	I-4 0	L-1 4
H|SE|in|	-6 -5	P-5 -11	I5 -6	L-4 9
H|SE|it	14 20	P12 7	L6 9
H|SE|land	-34 3	P-16 8	I-18 3	L-3 -2	O-1 -3
H|SE|none	24 15	P3 17	I4 -5	L19 -4	O-1 5
H|SE|of|	1 3	I1 3
H|SE|other	12 -12	P1 -4	I5 -1	L4 -7
H|SE|to|	0 0	P-1 5	I5 -4	L-5 0	O0 -3
H|after	4 -12	I5 -4	L-1 -9
H|as	8 -22	P-2 8	L7 -21	O3 -1
H|at	4 23	P6 16	L-2 5
H|bagriculture	0 0	P-3 2	I5 -1
H|bairline	-11 17	P-31 9	I16 2	L-2 3
H|bautomotive	5 -3	P3 -5
H|bbank	-7 -6	P-9 -2	L4 -3
H|bbuilder	0 4	P11 0	I-12 4
H|bchemicals	1 6	I-1 4
H|benergy	-20 -6	P-10 15	I10 -16	L-22 -7
H|between	9 -17	P9 -7	L0 -8
H|betweenl	-6 5	P0 7	I-5 1
H|bfinance	-11 17	P-9 15
H|bfood	-1 6	P-2 8	L0 -3
H|bfund	-11 -10	P-2 10	I-2 5	L-7 -17
H|bgovernment	5 15	P-1 6	L4 8
H|bhealth	-5 3	P-2 -3	L-4 4
H|blender	-4 -8	I-8 -2	L6 -6
H|blessor	-10 15	P-9 2	L-1 8
H|bmaker	16 -23	P58 -31	I-31 12	L-6 -6	O-3 -1
H|bmining	22 -11	P13 -10	I2 -6	L7 4
H|bpharma	-2 3	P-1 3
H|brailway	-3 11	P-3 3	L0 7
H|bshipping	-3 6	P0 3	I4 -2	L-6 4
H|bsteel	-4 2	P-4 1
H|btechnology	-17 15	P-20 -4	I26 -4	L-22 19
H|butility	5 -15	P2 8	I9 -10	L-2 -5	O-3 -8
H|by	4 -6	P-8 3	I14 -13	L-5 3
H|byl	-1 -3	L0 -3
H|for	-5 52	P3 10	I-7 22	L-3 21
H|forl	-2 11	L-2 10
H|from	2 -18	P1 -6	I5 -13	L-5 3
H|froml	-4 -15	P-5 -10	I1 -5
H|gbank	20 -2	P-10 -1	L25 -8	O5 6
H|gcompany	23 25	P34 -4	I37 4	L-45 37	O-6 -9
H|gfund	-15 -12	P-10 7	I6 6	L-8 -18
H|ggovernment	16 45	P3 5	I-3 29	L23 14	O-3 5
H|gstate_company	-25 18	P-19 42	I-2 -21	L-2 -5
H|in	19 -2	P28 -31	I2 26	L-15 0
H|inl	-3 -1	P-1 -5	I-2 7
H|into	-4 17	I-5 17
H|m	10 26	P6 17	I-6 -1	L17 11
H|n	35 2	P22 -20	I5 33	L11 -12	O-3 -1
H|near	1 -3	L2 -5
H|of	11 31	P10 2	I-7 15	L0 14	O3 -1
H|on	-9 8	P-10 7
H|s	5 8	P-13 9	I5 -24	L18 13	O-2 7
H|s2	-3 12	P-6 11	I3 0
H|s|-	9 2	P-6 15	I7 -5	L6 -8
H|s|/partner/n	0 0	P4 -2	I4 -1	L-4 0	O0 5
H|s|/partner/p	7 -1	L8 -2
H|s|/partner/v	-9 -6	P-7 -19	I-2 3
H|s|grant/donor/n	-5 9	I-13 -1	L-1 9
H|s|grant/donor/p	3 -6	P1 -6
H|s|grant/donor/v	6 4	P4 -12	I-1 -14	L3 27
H|s|grant/recipient/v	-1 9	P1 5	I-2 3
H|s|investment/host/v	0 -9	I2 -11
H|s|investment/investor/n	-5 3	I-5 3
H|s|investment/investor/p	0 4	P0 4
H|s|investment/investor/v	11 -13	P-4 1	I37 -6	L-13 -6
H|s|it	28 3	P0 5	I20 0	L11 -3
H|s|it|grant/donor/v	11 14	P-8 7	I2 3	L17 3
H|s|it|investment/investor/v	24 -7	I23 -4
H|s|it|purchase/buyer/v	-4 6	P-3 6
H|s|it|purchase/seller/v	7 -5	P7 -5
H|s|land	-30 -7	P5 -12	I-31 -9	L-9 9
H|s|land|/partner/v	-9 -6	P-8 -24	I-2 3
H|s|land|grant/donor/v	-5 10	P8 -19	I-6 -3	L-11 30
H|s|land|grant/recipient/v	-3 9	P-3 9
H|s|land|investment/host/v	0 -9	I2 -11
H|s|land|investment/investor/v	-18 -13	L-10 -11
H|s|land|loan/borrower/v	7 -1	L8 -1
H|s|land|loan/lender/v	-7 -10	I-9 -8	L2 -3
H|s|land|purchase/buyer/v	-22 4	P-10 -17	I-8 9
H|s|land|purchase/seller/n	7 -3	P7 -3
H|s|land|purchase/seller/v	8 15	P5 17
H|s|loan/borrower/v	6 0	L7 0
H|s|loan/lender/n	-1 -6	P-11 2	L12 -8
H|s|loan/lender/v	-15 -14	I-9 -8	L-5 -7
H|s|none	12 7	P-14 14	I12 -15	L15 1	O-1 5
H|s|none|-	9 2	P-6 15	I7 -5	L6 -8
H|s|none|/partner/n	0 0	P4 -2	I4 -1	L-4 0	O0 5
H|s|none|/partner/p	7 -1	L8 -2
H|s|none|grant/donor/n	-5 9	I-13 -1	L-1 9
H|s|none|grant/donor/p	3 -6	P1 -6
H|s|none|grant/donor/v	-1 -19	P4 -3	I1 -12	L-6 -5
H|s|none|investment/investor/n	-5 3	I-5 3
H|s|none|investment/investor/p	0 4	P0 4
H|s|none|investment/investor/v	6 -1	P-4 1	I11 -3
H|s|none|loan/lender/n	0 0	P-11 2	L13 -1
H|s|none|purchase/buyer/n	0 4	P2 3
H|s|none|purchase/seller/p	-3 11	P-3 11
H|s|none|purchase/seller/v	-5 -7	P-4 -15	L-1 8
H|s|other	-13 4	I-5 1	L-6 6
H|s|other|grant/donor/v	-5 0	L-5 0
H|s|other|investment/investor/v	-7 5	I-5 1	L0 5
H|s|purchase/buyer/n	3 6	L2 4
H|s|purchase/buyer/v	-23 10	P-11 -8	I-9 10
H|s|purchase/seller/n	7 -1	P7 -1
H|s|purchase/seller/p	-3 11	P-3 11
H|s|purchase/seller/v	7 1	P6 -4	L0 8
H|to	-9 31	P-22 38	I14 -3	L4 2	O0 -3
H|with	18 4	P13 -1	I7 0	L-1 3
H|withl	-5 2	I-1 3
N	30 5	P-11 -4	I-6 -6	L20 4	O23 10
N|+1|AN|	26 -16	P19 27	I-4 -5	L8 -25	O3 -5
N|+1|AN||-	-26 29	P-27 37	I-9 3	L9 -1	O-5 -3
N|+1|AN||-s	10 -30	P16 -5	I-7 2	L-8 -17	O7 -3
N|+1|AN||?	-1 -7	P0 -4	I-1 -3
N|+1|AN||between	-3 0
N|+1|AN||by	0 -5	L0 -5
N|+1|AN||for	1 -4	I0 -3
N|+1|AN||from	17 -3	P7 -2	L6 0
N|+1|AN||in	9 -4	I0 -4	L5 0
N|+1|AN||of	9 -10	P7 -4	I11 -1	L-5 -5
N|+1|AN||to	-1 4	L0 3
N|+1|OR|	-18 -36	P-12 -28	I-7 6	L2 -8
N|+1|OR|bank	0 0	I-8 0
N|+1|OR|bank|-	0 0	I-8 0
N|+1|OR|company	-1 -8	P-2 -3	I5 -4
N|+1|OR|company|-	-5 -5
N|+1|OR|company|-s	5 -3	I4 -1
N|+1|OR|government	-5 -6	L-9 0	O5 -4
N|+1|OR|multilateral	29 1	P-1 4	I5 10	L24 -14
N|+1|OR|multilateral|-	24 -2	P-2 8	L20 -3
N|+1|OR|multilateral|-s	17 -4	I2 3	L15 -9
N|+1|OR|multilateral|by	6 -1	L6 -1
N|+1|OR||-	-7 -18	P-19 -19	I0 5	L7 -2
N|+1|OR||-s	-15 -13	P-3 -3	L-9 -6
N|+1|OR||?	9 5	P-4 -2	L11 5
N|+1|OR||for	-8 6	L-5 3
N|+1|OR||from	-7 -10	L-4 -5
N|+1|OR||of	-7 -3	P-4 -3
N|+1|OR||to	16 -2	P23 -1
N|+1|OT|	-19 13	P-14 19	I-13 17	L-1 -3	O1 -9
N|+1|OT||?	-19 13	P-14 19	I-13 17	L-1 -3	O1 -9
N|+1|company|investment/investor/v|-	-1 -3	I0 -4
N|+1|multilateral|-|-	6 5	L4 6
N|+1|multilateral|grant/donor/v|-	6 -1	L6 -1
N|+1|multilateral|grant/donor/v|-s	6 0	L5 -1
N|+1|multilateral|grant/recipient/v|-	10 -2	L10 -2
N|+1|multilateral|investment/investor/v|-s	-4 -3	L-4 -3
N|+1|multilateral|loan/borrower/v|-	-5 0	L-5 0
N|+1|multilateral|loan/borrower/v|-s	-7 0	L-7 0
N|+1||-|-	-10 26	P-9 21	I-3 8
N|+1||-|-s	5 -6	O7 -4
N|+1||-|?	-10 8	I-5 11	L-10 5	O7 -4
N|+1||-|from	8 -3	P8 -3
N|+1||-|of	11 -3	P6 -3	I5 0
N|+1||/partner/n|-	-4 -1	P-3 -1
N|+1||/partner/n|-s	8 -1	P9 -1
N|+1||/partner/v|-	-3 19	P-2 21
N|+1||/partner/v|-s	-7 1	P-5 -1	I-1 4
N|+1||/partner/v|?	6 13	P9 16	L-3 2
N|+1||grant/donor/n|-	-4 4	L-3 5
N|+1||grant/donor/n|?	-11 -3	I-7 0	L-9 -2
N|+1||grant/donor/v|-	-7 -4	P-1 -3	I-3 -7	L-3 5
N|+1||grant/donor/v|-s	-5 -11	L-5 -10
N|+1||grant/donor/v|?	-3 1	P-1 -3	L-2 4
N|+1||grant/recipient/v|-	0 0	P-3 -1
N|+1||grant/recipient/v|?	0 0	P-7 0
N|+1||investment/investor/v|-	3 15	I8 18
N|+1||investment/investor/v|-s	13 -4	P4 0
N|+1||investment/investor/v|?	-5 11	I-2 15
N|+1||investment/investor/v|in	31 -3	I0 -3	L4 0
N|+1||loan/borrower/v|-	3 -2	L3 -2
N|+1||loan/borrower/v|?	3 -1	L5 0
N|+1||loan/lender/n|-	7 -2	L6 -1
N|+1||loan/lender/n|?	-3 -9	P-5 0	L4 -1	O-6 -6
N|+1||loan/lender/v|-	6 -2	L6 -2
N|+1||loan/lender/v|-s	-8 -7	L-8 -7
N|+1||loan/lender/v|?	26 -12	L26 -12
N|+1||purchase/buyer/n|-s	11 -1	P12 0
N|+1||purchase/buyer/n|of	-3 0
N|+1||purchase/buyer/v|-	-13 -5	P-13 -5
N|+1||purchase/buyer/v|-s	-14 0	P-14 0
N|+1||purchase/buyer/v|?	-18 5	P-18 5
N|+1||purchase/buyer/v|of	-3 -1
N|+1||purchase/seller/n|-	-5 -1	P-4 -1
N|+1||purchase/seller/n|?	-2 5	L-1 6
N|+1||purchase/seller/v|-	14 -11	P-8 -4	I-3 -1	L7 -5
N|+1||purchase/seller/v|-s	-4 -2
N|+1||purchase/seller/v|?	-5 0	P-5 0
N|+1||purchase/seller/v|to	0 0	I-6 -1
N|-	9 -7	P-32 -12	I16 -3	L4 2	O15 4
N|-1|AN|	19 -31	P8 -19	I-6 1	L12 -14
N|-1|AN||-	-8 -20	P-6 -9	I-5 -1	L0 -10
N|-1|AN||-s	22 -16	P18 -11	I4 -4
N|-1|AN||?	-3 0
N|-1|AN||after	-7 -2	I-5 0
N|-1|AN||among	-1 6	I-1 6
N|-1|AN||for	7 6	L7 6
N|-1|AN||in	-3 0
N|-1|AN||of	3 -5	L3 -3
N|-1|AN||to	-5 -1	P-3 0
N|-1|OR|	-47 -29	P-22 -12	I-8 -12	L-8 0	O-7 -6
N|-1|OR|company	1 -4	P-3 -4	I7 -4
N|-1|OR|company|-	-4 4	L-2 3
N|-1|OR|company|-s	14 -4	P-3 0	I9 -3
N|-1|OR|fund	-5 -3	L-6 -3
N|-1|OR|fund|-	-6 -3	L-6 -3
N|-1|OR|multilateral	29 21	P-9 4	I0 -3	L37 21
N|-1|OR|multilateral|-	2 17	I-6 -1	L6 18
N|-1|OR|multilateral|-s	14 -7	I-3 -2	L18 -6
N|-1|OR|multilateral|from	4 -4	L4 -4
N|-1|OR|multilateral|in	3 5	L3 5
N|-1|OR|multilateral|to	-2 22	L-2 22
N|-1|OR|multilateral|with	6 4	P0 3	L7 1
N|-1|OR||-	-16 -6	P-9 -3	I-6 -6	L5 8	O-6 -6
N|-1|OR||-s	12 -4	P-4 -1	L13 -2
N|-1|OR||?	-14 -27	P-3 -2	I-4 -10	L-6 -12
N|-1|OR||for	0 -7	P-4 -4	I3 4	L1 -5
N|-1|OR||of	-6 11	P-3 -2	L-2 9
N|-1|OR||on	-7 -1	L-5 -1
N|-1|OT|	10 16	P-12 -26	I22 18	L5 13	O-3 -1
N|-1|OT||?	10 16	P-12 -26	I22 18	L5 13	O-3 -1
N|-1|company|grant/donor/v|-	-2 4	L-2 4
N|-1|multilateral|-|-	-4 7	I-7 -2	L1 9
N|-1|multilateral|-|-s	-3 -3	I-3 -2
N|-1|multilateral|grant/donor/n|-	3 2	L3 2
N|-1|multilateral|grant/donor/v|-	1 12	L0 13
N|-1|multilateral|grant/donor/v|-s	8 0	L8 0
N|-1|multilateral|grant/donor/v|in	3 5	L3 5
N|-1|multilateral|grant/donor/v|to	-2 11	L-2 11
N|-1|multilateral|loan/lender/n|-	1 -3	L1 -3
N|-1|multilateral|loan/lender/n|-s	9 -1	L9 -1
N|-1|multilateral|loan/lender/v|-	0 -3	L0 -3
N|-1|multilateral|purchase/buyer/v|with	2 4	P0 3
N|-1||-|-	-9 -13	P-5 -2	L3 -2	O-6 -5
N|-1||-|-s	-4 -1	P-4 0
N|-1||-|?	28 4	P4 -4	I16 14	L7 -7
N|-1||-|among	-1 6	I-1 6
N|-1||-|for	2 4	I2 4
N|-1||/partner/n|-s	6 0	P6 0
N|-1||/partner/n|?	6 -2	P6 -2
N|-1||/partner/v|-	0 0	I-4 0
N|-1||/partner/v|?	14 -5	P16 -4
N|-1||grant/donor/n|?	-5 -1	P-4 -4	L-4 -3
N|-1||grant/donor/v|-	1 7	I-4 -1	L4 10
N|-1||grant/donor/v|-s	11 -18	I-3 -2	L10 -14
N|-1||grant/donor/v|?	-12 20	I-2 -4	L-8 23
N|-1||grant/donor/v|for	9 1	L8 1
N|-1||grant/donor/v|of	0 10	L1 9
N|-1||grant/recipient/v|?	6 -1	P-3 -1	L5 -1
N|-1||investment/investor/n|?	-3 15	I-2 20
N|-1||investment/investor/v|-	-4 -2	I-6 -2
N|-1||investment/investor/v|-s	-1 13	I5 -2	L-3 11
N|-1||investment/investor/v|?	-6 -23	I-4 -13	L-1 -7
N|-1||investment/investor/v|of	-9 -1	L-5 0
N|-1||loan/borrower/v|-	1 -3	L1 -3
N|-1||loan/borrower/v|?	0 -3	L0 -3
N|-1||loan/lender/v|-	-8 -2	L-8 -2
N|-1||loan/lender/v|-s	10 0	L10 0
N|-1||loan/lender/v|?	0 0	I6 7	L-5 -9
N|-1||purchase/buyer/n|-	-4 0	L-4 0
N|-1||purchase/buyer/n|?	-6 -2	P-4 -2
N|-1||purchase/buyer/v|-	-7 5	P-5 5
N|-1||purchase/buyer/v|-s	-12 -7	P-12 -6
N|-1||purchase/buyer/v|?	-24 2	P-26 1
N|-1||purchase/buyer/v|to	-3 0	P-3 0
N|-1||purchase/seller/n|?	-2 8	L-1 6
N|-1||purchase/seller/v|-	-3 -2	P-3 -2
N|-1||purchase/seller/v|-s	17 0	P17 0
N|-1||purchase/seller/v|?	-12 -5	P-11 -3
N|/partner/n	17 -4	P12 -11	I15 19	L3 1	O-5 -8
N|/partner/p	7 0	L7 0
N|/partner/v	31 19	P11 17	L10 10	O9 -5
N|0|AN|	14 -3	P22 13	I-2 -8	L-4 -3
N|0|AN||-s	-9 -7	P-5 0
N|0|AN||<0|?	-3 0
N|0|AN||<1|-	-4 -2	P-4 0
N|0|AN||<1|of	0 12	P0 14
N|0|AN||<2|-	-3 0
N|0|AN||>0|-	-3 -5
N|0|AN||>0|?	10 -3	P13 -3	L-3 0
N|0|AN||>1|?	-8 -1	L-5 0
N|0|AN||?	24 -5	P26 -5	L-5 0
N|0|AN||of	-1 11	P0 14
N|0|OR|	12 -14	P10 -11	I-11 -10	L4 1	O2 3
N|0|OR|multilateral	10 -2	L13 -2
N|0|OR|multilateral|-	4 -1	L6 0
N|0|OR|multilateral|-s	4 -5	L7 -3
N|0|OR|multilateral|<2|-	7 -3	L7 -3
N|0|OR|multilateral|>0|-	-3 -2
N|0|OR|multilateral|to	-1 3
N|0|OR||-	3 -4	P3 -3
N|0|OR||-s	4 -4	L5 -3
N|0|OR||<0|?	-5 -7	P-8 -5	I-3 -3	L6 0
N|0|OR||<1|?	-5 1
N|0|OR||<2|-	-4 -6	P-9 -2	L5 -3
N|0|OR||<2|?	-3 0
N|0|OR||>0|?	-3 1	I-4 -3	L-2 4
N|0|OR||>1|-	12 -1	P12 -1
N|0|OR||>1|?	-3 1
N|0|OR||>2|-	0 0	I-7 0
N|0|OR||?	-18 -3	P-15 -6	I-9 -9	L-2 4	O2 3
N|0|OT|	0 33	P1 -4	I-35 11	L8 11	O5 7
N|0|OT||<0|?	-8 -5	P2 -7	I-12 -19	L0 12
N|0|OT||<1|?	-9 22	P7 3	I-8 7	L-7 8
N|0|OT||<2|?	-19 10	P-15 -9	I-4 15	L-1 -5
N|0|OT||>0|?	9 20	P-7 4	I-11 9	L10 0	O7 7
N|0|OT||>1|?	6 9	P-8 2	I-15 14	L15 -4
N|0|OT||>2|?	6 6	P16 0	L-8 4
N|0|OT||?	0 33	P1 -4	I-35 11	L8 11	O5 7
N|0||-|-	7 -3	P7 -3
N|0||-|?	-14 11	I-12 14
N|0||/partner/n|?	16 0	P16 -1
N|0||/partner/v|?	-3 18	P-16 1	I-3 0	L18 16
N|0||grant/donor/n|?	-8 7	L-8 9
N|0||grant/donor/v|-s	5 -4	L6 -4
N|0||grant/donor/v|?	-6 -2	I-1 -5	L-4 4
N|0||grant/recipient/v|?	-2 -4
N|0||investment/investor/n|?	-2 -7	I-2 -7
N|0||investment/investor/v|-s	-5 -2	I-5 -2
N|0||investment/investor/v|?	9 -2	P4 -3	I-7 3
N|0||loan/borrower/v|?	7 -7	L7 -7
N|0||loan/lender/n|?	0 -5	L0 -4
N|0||loan/lender/v|?	-10 0	L-10 0
N|0||purchase/buyer/n|?	4 -5	P6 -4
N|0||purchase/buyer/p|?	-4 3	P-4 3
N|0||purchase/buyer/v|-	-4 -1	P-4 -1
N|0||purchase/buyer/v|?	1 3	P4 5	I-3 -1
N|0||purchase/seller/n|?	-5 -2	P-4 -2
N|0||purchase/seller/v|?	5 -6	P-11 -1	L7 -4
N|c1	0 0	P-14 17	I-4 2	L18 -20
N|c2	-23 -11	P-20 -13	I-24 -12	L3 -5	O0 5
N|c3	7 16	P5 -11	I-10 4	L-11 -1	O20 18
N|c4	-2 -27	P22 17	I-17 -15	L-6 -17
N|c5	45 33	P-7 -28	I33 13	L15 41	O3 -10
N|f|AN|	8 -9	P-6 -11	I-15 -18	L11 3	O11 8
N|f|AN||-	10 4	P-13 -1	L12 -4	O5 6
N|f|AN||-s	-1 -20	P5 -4	I-14 -11	L-2 -9	O6 3
N|f|AN||<0|-	1 -10	P5 -3	I-7 0	L-5 -9	O6 3
N|f|AN||<0|of	-4 -1	P-4 0
N|f|AN||<1|-	-11 -15	P-8 -5	I-5 -2	L1 -8
N|f|AN||<2|-	0 -13	P-4 -2	L2 -8
N|f|AN||>0|-	23 2	I-2 -4	L16 -4	O5 6
N|f|AN||>0|for	5 -3	L4 -2
N|f|AN||>0|from	9 -3	I3 -2	L7 -1
N|f|AN||>0|in	1 -8	I1 -8
N|f|AN||>0|of	-6 6	L-3 6
N|f|AN||>0|to	-2 7	L-2 6
N|f|AN||>1|-	-5 19	P-1 3	I0 -4	L-2 15
N|f|AN||>1|in	-6 0	L-4 0
N|f|AN||at	-3 0	I-3 0
N|f|AN||by	-4 3	I0 6	L-3 -3
N|f|AN||for	6 -6	L6 -4
N|f|AN||from	9 14	I2 -3	L6 13
N|f|AN||in	-9 -10	I0 -9	L-7 0
N|f|AN||of	1 3	P-5 -1	L5 3
N|f|AN||to	-5 3	L-3 3
N|f|OR|	-25 0	P-38 -7	I6 -10	L-3 8	O6 3
N|f|OR|bank	0 0	I-8 0
N|f|OR|company	-14 6	P-15 22	I-1 -6	L0 -9
N|f|OR|company|-	-10 -8	P-7 2	I1 -3	L-3 -6
N|f|OR|company|-s	3 19	P-1 15	L4 -3
N|f|OR|company|<0|-	-5 1	P-3 1	I-3 -1
N|f|OR|company|<0|of	-8 -3
N|f|OR|company|<0|to	-3 -2	P-3 -2
N|f|OR|company|<1|-	-1 15	P-1 15
N|f|OR|company|>0|-	0 -7	L1 -4
N|f|OR|company|>1|-	-3 -9	L-4 -5
N|f|OR|company|by	5 -2
N|f|OR|company|from	-3 0	P-3 0
N|f|OR|company|of	-8 -4
N|f|OR|company|to	-3 -2	P-3 -2
N|f|OR|fund	-6 -2	P0 3	L-4 -5
N|f|OR|government	-6 -4	L-4 -3
N|f|OR|government|-s	-5 -4	L-4 -3
N|f|OR|government|<0|-	-5 -3	L-4 -3
N|f|OR|multilateral	88 35	P-9 9	I18 13	L81 13
N|f|OR|multilateral|-	37 16	P-2 3	I16 3	L22 10
N|f|OR|multilateral|-s	41 10	P-7 6	L48 3
N|f|OR|multilateral|<0|-	64 15	I4 3	L61 9
N|f|OR|multilateral|<0|from	-13 -5	L-14 -5
N|f|OR|multilateral|<1|-	22 5	P-7 4	L30 1
N|f|OR|multilateral|<1|from	5 -2	L5 -2
N|f|OR|multilateral|<2|-	20 -3	I14 -1	L4 -3
N|f|OR|multilateral|>0|-	-7 -3	L-7 -3
N|f|OR|multilateral|>0|from	25 -9	L25 -9
N|f|OR|multilateral|>0|to	-8 7	P0 3	L-8 4
N|f|OR|multilateral|by	8 0	L8 0
N|f|OR|multilateral|from	17 -14	L17 -13
N|f|OR|multilateral|to	-12 10	P0 3	L-12 7
N|f|OR|multilateral|with	7 -1	L7 -1
N|f|OR||-	-7 16	P-5 8	I-3 -3	L-3 4	O4 5
N|f|OR||-s	0 0	P-5 1	L3 -1
N|f|OR||<0|-	-20 11	P-19 14
N|f|OR||<0|from	-1 -6	P-5 -4	L3 -2
N|f|OR||<0|on	10 -1	I19 -1
N|f|OR||<1|-	23 -15	P9 -10	I2 -3	L8 -1
N|f|OR||<1|of	-3 -1
N|f|OR||<1|to	3 -1	P-4 0	I6 0
N|f|OR||<2|-	-7 0	P-4 -2	L-3 1
N|f|OR||>0|-	0 7	P5 1	L-3 4
N|f|OR||>0|for	-5 -5	P-3 -4	L-3 -1
N|f|OR||>0|from	-5 -3	L-5 -2
N|f|OR||>0|into	0 -4	I0 -4
N|f|OR||>0|of	12 1	P14 -5	L-1 6
N|f|OR||>0|to	16 2	L12 3
N|f|OR||>0|with	2 -5
N|f|OR||>1|-	1 5	L-3 -1	O4 5
N|f|OR||>1|by	-3 -1
N|f|OR||>1|of	-6 4	L-5 5
N|f|OR||after	-3 -1
N|f|OR||by	-5 -3	P-3 -2
N|f|OR||for	-8 -7	P-5 -5
N|f|OR||from	-1 -9	P-6 -5	I6 0	L-2 -4
N|f|OR||in	-3 0
N|f|OR||into	0 -4	I0 -4
N|f|OR||of	0 7	P9 -7	I-5 -2	L-6 13
N|f|OR||on	5 -4	I13 -1
N|f|OR||to	9 0	P-5 -1	I6 0	L5 1
N|f|OR||under	0 -4	L0 -3
N|f|OR||with	0 0	L-1 4
N|f|company|-|-	4 -4	I1 -3
N|f|company|investment/investor/v|-s	-1 -3
N|f|company|purchase/buyer/v|-	-3 -1	P-3 -1
N|f|company|purchase/seller/v|to	-3 -2	P-3 -2
N|f|multilateral|-|-	12 8	I2 3	L10 5
N|f|multilateral|grant/donor/n|-s	-2 -4	L-2 -4
N|f|multilateral|grant/donor/n|from	0 0	L-3 -2
N|f|multilateral|grant/donor/v|-	4 7	L4 7
N|f|multilateral|grant/donor/v|-s	12 19	L11 18
N|f|multilateral|grant/donor/v|to	-11 6	L-11 6
N|f|multilateral|grant/recipient/v|from	3 -2	L3 -2
N|f|multilateral|investment/investor/v|-	13 0	I12 0
N|f|multilateral|investment/investor/v|-s	2 -8	L1 -8
N|f|multilateral|loan/borrower/v|-s	0 -4	L3 -3
N|f|multilateral|loan/borrower/v|from	5 -2	L5 -2
N|f|multilateral|loan/lender/n|-	8 -4	L8 -4
N|f|multilateral|loan/lender/n|-s	3 -1	L3 -1
N|f|multilateral|loan/lender/n|by	5 0	L5 0
N|f|multilateral|loan/lender/v|-	-6 1	L-6 1
N|f|multilateral|loan/lender/v|-s	23 -12	L23 -12
N|f|multilateral|purchase/buyer/v|-s	-5 4	P-7 3
N|f||-|-	16 -14	P3 -8	I-4 -1	L14 -4
N|f||-|by	-1 6	I-1 6
N|f||-|from	11 -3	I9 -2
N|f||-|of	11 -3	P11 -2
N|f||/partner/n|-	-5 0
N|f||/partner/v|-	-4 0	P-3 -3
N|f||/partner/v|-s	3 -4
N|f||grant/donor/n|-	-11 -5	L-10 -4
N|f||grant/donor/v|-	8 -13	L9 -8
N|f||grant/donor/v|-s	-4 -4	P9 -3	I-4 -4	L-9 1
N|f||grant/donor/v|for	-1 -4	L0 -3
N|f||grant/donor/v|from	1 11	L1 11
N|f||grant/donor/v|in	0 -3	I0 -3
N|f||grant/donor/v|of	-2 9	L-2 7
N|f||grant/donor/v|to	-1 7	L-1 7
N|f||grant/donor/v|with	-1 4	L-1 4
N|f||grant/recipient/v|-	-1 -3
N|f||investment/investor/v|-	-3 -7	I-3 -7
N|f||investment/investor/v|-s	3 -7	I-9 -7	L8 0
N|f||investment/investor/v|for	4 -1	L4 0
N|f||investment/investor/v|in	-2 -6	I1 -5	L-2 -3
N|f||investment/investor/v|into	0 -4	I0 -4
N|f||investment/investor/v|of	22 -1	L8 0
N|f||loan/borrower/v|-	6 12	L7 13
N|f||loan/borrower/v|-s	5 -4	L5 -4
N|f||loan/borrower/v|in	-7 0	L-7 0
N|f||loan/lender/n|-	5 4	L0 -3	O4 5
N|f||loan/lender/v|-	1 15	I6 7	L-6 6
N|f||loan/lender/v|-s	-4 -8	L-4 -8
N|f||purchase/buyer/n|-	-7 -1	P-3 -1	L-3 0
N|f||purchase/buyer/p|-	-3 -4	P-3 -4
N|f||purchase/buyer/v|-	6 -18	P9 -16
N|f||purchase/buyer/v|-s	-4 2
N|f||purchase/buyer/v|by	-3 -1	P-3 -1
N|f||purchase/buyer/v|for	-5 -2	P-4 -2
N|f||purchase/buyer/v|from	-3 -1	P-3 -1
N|f||purchase/buyer/v|of	-8 -2	P-7 -2
N|f||purchase/seller/n|-	-2 -3	P-1 -3
N|f||purchase/seller/p|-	-3 3	P-3 3
N|f||purchase/seller/v|-	-7 36	P-7 36
N|f||purchase/seller/v|-s	-6 1	P-6 1
N|f||purchase/seller/v|of	-3 -3	I-3 -1
N|f||purchase/seller/v|to	-7 -1	P-7 -1
N|grant/donor/n	-24 2	I-1 9	L-16 -6	O-4 0
N|grant/donor/p	-5 -1	L-4 -1
N|grant/donor/v	-15 18	P5 13	I-9 0	L-9 11	O-3 -2
N|grant/recipient/v	6 -15	P-5 -2	I-3 -5	L10 -8
N|guarantee/guarantor/n	-3 13	L-3 13
N|guarantee/guarantor/v	4 -4	L4 -4
N|investment/investor/n	-11 6	I-9 5
N|investment/investor/p	-5 -4	I-3 -1
N|investment/investor/v	-14 -45	P3 -4	I-16 -42	L-3 -2
N|loan/borrower/v	0 0	L3 2
N|loan/lender/n	10 -14	P13 -2	L-5 -20	O4 7
N|loan/lender/p	-3 -1	L-3 -1
N|loan/lender/v	14 14	I6 7	L7 5
N|purchase/buyer/n	-14 -15	P-3 -14	L-7 0
N|purchase/buyer/p	-8 -1	P-7 -1
N|purchase/buyer/v	-11 8	P-11 15	I-3 -4
N|purchase/seller/n	12 -1	P-9 -6	L14 4
N|purchase/seller/p	-3 2	P-3 2
N|purchase/seller/v	27 5	P19 12	L5 -6
N|trade_target/partner/v	12 13	O12 13
T|-	25 34	P14 27	I12 -3	L-3 12
T|-l	0 35	P-11 21	I4 3	L6 11
T|?	30 -2	P10 -1	I10 13	L6 -22	O4 9
T|CO	12 43	P-6 23	I8 -7	L19 24	O-2 4
T|CO|-|	29 8	P15 8	I7 -9	L6 9
T|CO|-|o	4 14	P-3 3	I8 3	L-2 7
T|CO|?|	0 -15	P0 -15
T|CO|?|ao	-6 6	P-7 7
T|CO|for|	-1 6	L-1 6
T|CO|in|	-13 18	P-2 14	I-9 -3	O-2 4
T|CO|it	-4 10	P-6 0	I-3 3	L5 5
T|CO|land	2 11	P7 15	I-3 -5	L-6 2
T|CO|none	16 22	P-5 8	I10 -4	L18 13	O-2 4
T|CO|of|	11 -3	P1 -3	L12 0
T|CO|other	0 0	L-4 3
T|CO|to|	-6 1	P-6 1
T|DE	9 5	P8 1	I6 3	L-3 2
T|DE|?|a	9 5	P8 1	I6 3	L-3 2
T|DE|land	9 -4	I13 -6
T|DE|none	-4 2	L-3 0
T|OR	16 44	P11 25	I5 4	L0 16
T|OR|-|	4 28	P-4 10	I6 9	L1 8
T|OR|-|o	-3 8	P-2 11	I-1 -3
T|OR|between|	14 -1	P14 -1
T|OR|for|	-2 6	L-2 4
T|OR|it	-7 5	P-9 2	I3 1
T|OR|land	1 15	P3 2	I-2 5	L0 5
T|OR|none	18 25	P12 15	I2 4	L4 6
T|OR|of|	0 3	L0 3
T|OR|other	0 0	I2 -5	L-3 5
T|OR|to|	-3 -2
T|PL	35 30	P-4 6	I10 6	L27 10	O4 9
T|PL|?|	26 27	I5 5	L18 10	O4 9
T|PL|for|	-1 4	L0 3
T|PL|in|	-1 5	I-1 3
T|PL|land	5 9	P-4 2	I6 2	L3 2	O-1 4
T|PL|near|	6 0	L6 -3
T|PL|none	11 13	P-3 2	I2 4	L12 2	O4 5
T|PL|other	10 9	L8 8
T|PL|to|	13 -6	I13 -6
T|SE	6 -4	P2 10	I-1 17	L4 -30
T|SE|-|	-7 0	P-2 5	I-4 -2	L-1 -4
T|SE|-|o	1 -3	I3 0
T|SE|?|	10 -10	P4 4	I2 13	L4 -26
T|SE|at|	5 -6	I5 -6
T|SE|in|	-3 2
T|SE|it	-9 1	P-9 2	L-3 -2
T|SE|land	6 14	P17 -1	I-12 19	L-2 -8
T|SE|none	2 -17	P-6 7	I6 1	L2 -23
T|SE|other	5 1	I-2 -3	L8 4
T|at	3 -4	I5 -6
T|bagriculture	-1 5	P-2 4
T|bairline	-10 9	P-12 6
T|bautomotive	-3 8	L-3 10
T|benergy	-6 18	P-4 21	I0 -7
T|between	18 1	P18 0
T|betweenl	-4 1	P-3 -1
T|bmaker	25 -7	P24 -4
T|bmining	6 11	L0 10
T|bshipping	0 5	P0 5
T|btechnology	-2 4	I-3 7	L1 -3
T|for	-4 17	I-1 4	L-3 13
T|gcompany	13 12	P12 2	I5 -2	L-4 11
T|ggovernment	20 63	P-8 32	I3 25	L26 -6	O1 13
T|gstate_company	0 33	P0 21	I0 5	L-2 7
T|in	-16 25	P-2 14	I-10 3	L-2 3	O-2 4
T|n	26 10	P12 5	L10 4
T|near	6 0	L6 -3
T|of	12 0	P1 -3	L13 3
T|s	-8 16	P-15 -3	I6 13	L0 5
T|s|-	5 -3	P4 -5
T|s|/partner/n	0 3	P0 3
T|s|/partner/v	-10 3	P-7 1	I-3 4
T|s|grant/donor/v	4 13	I3 6	L2 6
T|s|investment/investor/n	3 -3	I3 -3
T|s|investment/investor/v	2 4	I1 4
T|s|it	0 0	P-9 3	I3 1	L5 -3
T|s|it|grant/donor/v	4 1	L3 -1
T|s|land	-14 11	P-14 -2	I-1 13
T|s|land|/partner/v	-11 3	P-6 0	I-4 4
T|s|land|grant/donor/v	3 13	I2 7	L0 7
T|s|land|investment/investor/v	0 0	I2 3
T|s|land|loan/lender/v	2 -5	L2 -5
T|s|land|purchase/buyer/v	-5 -1	P-5 -1
T|s|loan/borrower/v	-2 -3	L-2 -3
T|s|loan/lender/v	6 -5	L6 -5
T|s|none	4 2	P4 -4	I3 -1	L-4 10
T|s|none|-	5 -3	P4 -5
T|s|none|/partner/n	0 3	P0 3
T|s|none|investment/investor/n	3 -3	I3 -3
T|s|other	0 0	L-3 0
T|s|other|grant/donor/v	-3 -2
T|s|purchase/buyer/v	-16 0	P-16 0
T|to	0 -9	P-4 -1	I4 -7
T|tol	-3 3	P-3 3
c1	0 0	P14 -17	I4 -2	L-18 20
c2	10 1	P14 5	I11 5	L-3 4	O0 -5
c3	-10 -13	P-4 5	I5 -4	L13 -2	O-20 -19
c4	-31 -6	P-16 7	I-17 1	L-11 -30	O-2 12
d0	29 25	P19 23	I6 12	L7 2	O5 -3
d1	-21 16	P-2 6	I8 16	L-5 8	O-19 -6
d2	-43 -35	P-14 -34	I-15 -9	L-7 6	O-8 -1
d3	-36 -31	P-9 -18	I2 -13	L-28 1
d4	2 -42	P6 -6	I-2 -9	L0 -22
f|-	37 22	P-8 20	I36 13	L30 -4	O-9 0
f|-l	-37 -27	P13 -5	I-10 -4	L-53 -8	O8 -10
f|-m	4 39	P5 28	I-10 13	L6 32	O1 -17
f|-ms	27 -30	P-13 23	I20 -7	L37 -37	O-12 -11
f|-m|-	21 5	P19 8	I3 -6	L10 22	O-5 -15
f|-m|CO	-9 23	P1 -5	I-23 4	L7 34	O4 -6
f|-m|OR	18 19	P22 16	I0 4	L-8 13	O3 -8
f|-m|PL	20 7	P6 -4	I16 12
f|-m|SE	-2 -7	P3 13	I-3 -8	L5 -5	O-5 -4
f|-m|as	-3 2
f|-m|at	-1 6	P-4 0	I4 5
f|-m|by	-8 -2	P-18 3	I10 -4
f|-m|for	-13 9	P-10 5
f|-m|from	10 9	P4 13	L4 -2
f|-m|in	7 -8	P16 -17	I-15 11
f|-m|of	-11 5	P4 6	I-14 -4
f|-m|on	7 2	P3 0	I3 2
f|-m|to	-5 39	P-24 29	I18 1	L-3 9
f|-m|with	4 -6	P12 -10	I-9 5	L-5 2	O6 -2
f|-o	-18 -16	P8 -7	I7 -29	L-28 11	O1 4
f|-os	-18 -7	P14 -4	I-1 -15	L-24 5	O2 4
f|-o|-	-34 -6	P5 -3	I0 -15	L-33 4	O1 4
f|-o|CO	-8 -13	P-5 -6	I2 -23	L-5 6	O-1 6
f|-o|OR	-3 -4	P12 1	I7 -9	L-16 4
f|-o|PL	-5 1	L-4 1
f|-o|as	-3 -1	L-3 -1
f|-o|by	-6 1	P-6 1
f|-o|in	5 -7	I-1 -11	L6 6
f|-o|of	7 0	I6 0
f|-o|with	4 0	P5 1
f|-|-|	24 16	P32 13	I3 8	L-3 2	O-9 -6
f|-|/partner/n|	-3 -16	P-12 -11	I3 -2	O6 -2
f|-|/partner/v|	-20 6	P-8 3	L-9 -14	O-4 12
f|-|grant/donor/n|	17 -4	I2 -4	O12 0
f|-|grant/donor/p|	-3 4	P1 -7	L-4 10
f|-|grant/donor/v|	6 -10	P-28 20	I16 -8	L13 -27	O6 3
f|-|grant/recipient/v|	-22 16	P3 -6	I-11 10	L-12 11
f|-|investment/host/v|	-3 7	I-1 6
f|-|investment/investor/n|	6 -10	I6 -10
f|-|investment/investor/v|	16 0	P-2 4	I11 -5	L6 3
f|-|loan/borrower/v|	0 21	I4 0	L-5 22
f|-|loan/lender/n|	-3 -4	L0 -3	O-3 -2
f|-|loan/lender/v|	-4 -6	I-6 0	L1 -4
f|-|purchase/buyer/n|	-10 19	P-12 14	L2 3
f|-|purchase/buyer/p|	12 -17	P12 -24	I0 6
f|-|purchase/buyer/v|	-25 33	P-36 37	I15 -7
f|-|purchase/seller/n|	5 -21	P6 -7	L-2 -13
f|-|purchase/seller/v|	6 -19	P22 -19	I-16 2	L3 -4
f|-|swap/partner/n|	2 -3	O2 -3
f|-|trade_target/partner/v|	-12 -13	O-12 -13
f|<0	25 34	P-10 13	I17 21	L23 13
f|<00|CO	27 11	P-13 8	I17 -4	L14 3	O9 4
f|<00|OR	21 -16	P12 -18	I-5 8	L14 4	O0 -12
f|<00|PL	25 24	I20 14	L7 8
f|<00|SE	-2 9	P0 -6	I9 11	L0 -3	O-7 5
f|<01|CO	-17 -7	P-3 -20	I2 11	L-18 6
f|<01|OR	14 37	P13 25	I6 14	L-3 1
f|<01|PL	-7 3	P-2 3	L-4 0
f|<01|SE	-4 8	L-4 8
f|<0s|/partner/v	-11 3	P-7 1	L-2 -3	O-2 5
f|<0s|grant/donor/n	-2 4
f|<0s|grant/donor/v	28 2	P-33 24	I28 -2	L34 -26	O4 0
f|<0s|grant/recipient/v	-21 16	P3 -7	I-12 12	L-10 9
f|<0s|investment/investor/n	2 4	I2 4
f|<0s|investment/investor/p	-2 3	P-2 3
f|<0s|investment/investor/v	6 -17	I1 -7	L1 -9
f|<0s|loan/borrower/v	-17 26	I3 1	L-20 25
f|<0s|loan/lender/n	5 -2	O3 -2
f|<0s|loan/lender/v	8 -13	L8 -13
f|<0s|purchase/buyer/n	-8 12	P-8 8	I-3 0	L3 3
f|<0s|purchase/buyer/v	5 34	P8 24	I0 4
f|<0s|purchase/seller/n	-11 4	P-1 4	L-7 -1
f|<0s|purchase/seller/v	20 -23	P22 -25	I-1 3
f|<0s|swap/partner/n	3 0	O3 0
f|<0s|trade_target/partner/v	-8 -3	O-8 -3
f|<0|-	26 29	P-3 14	I32 14	L8 15	O-4 -7
f|<0|as	-2 5	I-2 4
f|<0|at	-3 6	P-7 1	I3 4
f|<0|by	0 0	P-11 7	I7 -4	L3 -2
f|<0|for	0 8	P6 10	I-4 -5	L-3 4
f|<0|from	-2 -19	P1 -15	L-5 -1
f|<0|in	-4 15	P2 -6	I-14 18	L8 -7	O-2 7
f|<0|of	4 7	P0 9	I6 -4
f|<0|on	7 2	P3 0	I3 2
f|<0|to	2 3	P-25 9	I15 0	L8 -6
f|<0|with	18 1	P28 -5	I-9 7	L-5 3	O6 -2
f|<1	-5 4	P-16 9	I-1 -12	L6 9	O5 -2
f|<10|CO	11 5	P10 -2	I-16 5	L20 -1	O-2 4
f|<10|OR	-3 -7	P-9 -5	I11 -7	L-14 -4	O5 3
f|<10|SE	9 -18	P-2 12	I-5 -13	L12 -6	O2 -9
f|<11|CO	-12 1	P-6 1	I0 -3	L-6 3
f|<11|OR	-2 11	P-3 3	I3 -4	L-2 11
f|<11|PL	0 0	P1 -3
f|<11|SE	0 12	P0 9	L0 3
f|<1s|/partner/v	14 -2	P15 1	I4 -2	L-2 -8	O-2 7
f|<1s|grant/donor/v	-10 -10	P-5 -2	L-6 -5
f|<1s|grant/recipient/v	3 -2	P3 -1	I0 -3
f|<1s|investment/investor/p	2 -3
f|<1s|investment/investor/v	28 22	P0 3	I25 5	L4 13
f|<1s|loan/borrower/v	9 -3	I-3 -1	L12 -2
f|<1s|loan/lender/n	0 0	O-3 1
f|<1s|loan/lender/v	8 -10	L5 -8
f|<1s|purchase/buyer/n	-6 6	P-6 6
f|<1s|purchase/buyer/p	5 -8	P5 -8
f|<1s|purchase/buyer/v	-29 17	P-43 31	I7 -11
f|<1s|purchase/seller/n	10 -13	P10 -13
f|<1s|purchase/seller/v	-7 -18	P7 -17	I-15 0
f|<1s|swap/partner/n	-1 -3	O-1 -3
f|<1s|trade_target/partner/v	-4 -10	O-4 -10
f|<1|-	5 23	P-14 18	I9 6	L6 6	O5 -2
f|<1|by	0 0	P-5 3	I3 0
f|<1|for	-11 -7	P-9 -2	I-2 -5
f|<1|from	0 0	L4 0
f|<1|in	10 -22	P9 -13	I-10 -15	L8 4
f|<1|of	-1 4	P5 -2	I-6 0	L1 6
f|<1|to	0 0	P4 6	I3 0	L-7 -5
f|<1|with	-4 -1
f|<2	-21 -7	P-5 11	I-8 -16	L-9 -4
f|<20|CO	-10 -17	P4 -11	I-9 -2	L-5 -2
f|<20|OR	-20 3	P-17 15	I0 -11	L-3 -2
f|<20|SE	-4 1	I-4 0
f|<21|CO	-4 5	P-3 8
f|<21|OR	7 -1	P7 0
f|<2s|grant/donor/v	-4 -2	L-4 -2
f|<2s|investment/investor/v	0 -4	P5 0	I-5 -4
f|<2s|purchase/buyer/v	-1 6	P-6 6	I3 0
f|<2s|purchase/seller/v	10 -8	P10 -8
f|<2|-	-20 -2	P-2 15	I-9 -15	L-9 -3
f|<2|in	-1 -3	P-1 -3
f|<l0	26 33	P7 42	I-6 -37	L28 27
f|<l1	19 20	P-14 7	I13 10	L17 17	O9 -10
f|<l2	44 22	P19 15	I48 19	L-9 3	O-6 -8
f|<l3	-30 6	P-23 15	I-3 0	L-15 -16	O9 5
f|<l4	22 11	P35 -5	I-5 -5	L-4 14	O-2 6
f|<|CO	4 8	P-11 -11	I-7 1	L12 9	O7 8
f|<|OR	27 10	P21 15	I11 -7	L-8 12	O5 -9
f|<|PL	21 23	I18 16	L3 8
f|<|SE	-1 11	P-2 14	I-3 -1	L9 3	O-5 -4
f|>0	15 21	P19 10	I-2 14	L-4 14	O4 -9
f|>00|CO	20 35	P29 4	I-37 3	L7 25
f|>00|OR	14 5	I13 -6	L-3 12	O7 -3
f|>00|PL	-4 -11	P-10 1	I2 16	L8 -17
f|>00|SE	-2 -13	P-4 -7	O1 -4
f|>01|CO	-1 -6	I0 6	L-4 -11
f|>01|OR	0 0	L-3 1
f|>01|PL	2 4	L3 3
f|>01|SE	0 0	P0 4	L0 -3
f|>0s|investment/investor/v	-3 0	I4 -2
f|>0s|purchase/buyer/v	-16 9	P-16 9
f|>0s|purchase/seller/v	2 -3	P2 -3
f|>0|-	-22 -59	P2 -23	I-13 -8	L-16 -22
f|>0|as	-32 -21	P-21 -1	L-4 -16	O-1 -3
f|>0|at	-4 10	I-10 3	L2 5
f|>0|between	-4 4
f|>0|by	3 1	P-7 13	I2 -10	L8 -1
f|>0|for	0 19	P3 4	I5 11	L-6 4
f|>0|from	61 -11	P40 17	I-2 -11	L18 -3	O7 0
f|>0|in	0 30	P-3 0	I0 25	L2 13	O1 -4
f|>0|into	-1 7	I-1 7
f|>0|near	5 3	I5 3
f|>0|of	12 -7	P9 -10	L5 3	O-3 0
f|>0|on	0 0	L-4 0
f|>0|to	-3 17	P-1 -5	L-4 26
f|>0|with	-3 15	P-4 4	I4 -4	L-5 11
f|>1	-10 2	P-16 3	I5 1	L5 -2
f|>10|CO	-20 -2	P-8 4	L-10 -5
f|>10|OR	-1 -5	P-21 -5	I3 -1	L13 0
f|>10|PL	-5 7	P-3 5	I0 3
f|>10|SE	0 5	L0 3
f|>11|OR	6 -2	P9 -1	O-3 0
f|>1|-	-7 -3	P-4 -3	I3 10	L-3 -6	O-3 0
f|>1|between	-5 0
f|>1|by	14 6	P10 4	L4 -1
f|>1|for	14 3	P7 -1	I10 -2	L0 6
f|>1|from	-20 -3	P-23 8	I1 -3	L2 -5
f|>1|in	3 11	P6 5	L-2 5
f|>1|of	0 0	I3 1	L0 4
f|>1|to	-10 0	P-4 1
f|>1|with	3 -5	P2 -3	L3 -1
f|>2	-8 -5	P2 -5	L-12 -1
f|>20|CO	3 -3	P4 -2	L-3 -1
f|>20|OR	-10 -2	L-10 2
f|>2|-	3 -3	P3 -1	L1 -4
f|>2|for	0 6	L0 7
f|>2|from	-10 -7	L-10 -5
f|>l0	56 22	P27 17	I4 -11	L28 19	O4 -5
f|>l1	-30 17	P-29 10	I7 9	L-3 2
f|>l2	-1 13	P8 -7	I3 15	L-13 8
f|>l3	-1 7	P6 -3	I-5 1	L-3 8
f|>l4	-6 -24	P-3 6	I23 -8	L-16 -19
f|>|CO	3 22	P26 7	I-40 11	L-7 5
f|>|OR	8 -4	P-7 -10	I18 -7	L-2 15	O5 -4
f|>|PL	0 0	P-9 9	I2 18	L8 -16
f|>|SE	-2 -7	P-3 -3	O1 -4
f|CO	10 24	P17 -10	I-26 9	L10 17	O6 9
f|CO|-|	-8 1	P-15 -3	I-1 15	L-5 -13	O8 2
f|CO|-|o	7 1	P5 -4	I-1 13	L2 -4
f|CO|as|	-8 -12	P-4 4	L-4 -19
f|CO|between|	-4 2	P-4 2
f|CO|by|	-2 3	P-7 8	I2 -8	L4 4
f|CO|for|	-12 17	P5 -1	I-2 3	L-21 16
f|CO|for|o	2 6	P4 0	L-1 6
f|CO|from|	13 -37	P5 9	I-12 -9	L17 -26
f|CO|in|	-10 -3	P0 -17	I-33 -11	L17 14	O-2 7
f|CO|in|o	3 -8	P3 -3	I-6 2
f|CO|of|	-2 7	P-1 9	I-10 -2	L5 0
f|CO|to|	-14 2	P-5 0	L-9 1
f|CO|to|o	-1 10	L0 8
f|CO|with|	16 -3	P23 -15	L-5 11
f|OR	42 10	P28 13	I23 -5	L-8 16	O10 -12
f|OR|-|	11 -8	P18 -1	I7 -12	L-16 11	O-4 -7
f|OR|-|o	-13 3	P-18 8	I5 -10
f|OR|after|	-4 3
f|OR|by|	17 2	P-3 11	I10 -3	L10 -9
f|OR|for|	11 13	P14 5	L2 10
f|OR|from|	4 12	P-8 17	I10 -7	L-9 8	O9 -1
f|OR|from|o	1 -3	P1 -3
f|OR|into|	1 4	I1 4
f|OR|in|	-3 19	I-12 23	L4 -1
f|OR|of|	23 -9	P16 -9	I10 -5	L0 3	O-3 0
f|OR|on|	3 -1	P3 0
f|OR|through|	3 3	L3 3
f|OR|to|	-5 5	P-27 2	I18 1	L4 4
f|OR|with|	1 8	P2 12	I-7 1	O8 -3
f|OR|with|o	4 -2	P4 -2
f|PL	23 25	P-8 8	I24 38	L10 -10
f|PL|as|	-1 -19	P5 -5	L-4 -10
f|PL|at|	-4 17	P-3 2	I-1 11	L1 5
f|PL|for|	-2 5	P-9 4	I6 -2	L4 1
f|PL|for|o	0 -17	L0 -23
f|PL|from|	6 -8	P6 -8
f|PL|in|	14 27	P-3 5	I18 22
f|PL|near|	14 9	I3 3	L8 5
f|PL|of|	-10 12	P-5 5	I-4 1	L-2 5
f|PL|on|	4 2	I3 2	L-4 0
f|PL|to|	4 0	P4 0
f|SE	-4 4	P-5 12	I-4 -2	L9 5	O-5 -8
f|SE|-|	13 6	P4 12	I7 1	L7 0	O-5 -4
f|SE|as|	-12 -2	P-16 0
f|SE|at|	-4 -2	P-4 -1
f|SE|between|	0 4	L0 4
f|SE|for|	0 0	P0 -6
f|SE|from|	4 0	L3 -1
f|SE|in|	2 -10	P9 -4	I-8 -4	L-1 3	O1 -3
f|SE|of|	-6 0	I-6 0
f|SE|to|	2 5	P1 5
f|after	-4 3	L-3 1
f|after|grant/donor/v|	-4 2	L-3 1
f|as	-33 -24	P-22 0	I-4 3	L-7 -20	O-1 -3
f|as|/partner/v|	-2 -4	L0 -5
f|as|grant/donor/v|	-7 -16	L-7 -16
f|as|grant/recipient/v|	1 -4	L1 -4
f|as|purchase/buyer/v|	-15 3	P-15 3
f|as|trade_target/partner/v|	-1 -3	O-1 -3
f|at	-6 15	P-5 0	I-1 11	L1 5
f|at|-|	4 2	I5 1
f|at|investment/investor/v|	-5 7	I-2 7
f|at|loan/lender/v|	5 4	L5 4
f|at|purchase/buyer/n|	-4 1	I-3 0
f|at|purchase/buyer/v|	-5 -3	P-5 -3
f|at|purchase/seller/v|	3 -1	P3 -1
f|bagriculture	-11 -30	P-8 -29	L-3 2
f|bairline	-49 78	P-47 71	I3 1	L-4 1	O-2 3
f|bautomotive	3 -17	P2 -6	I4 -11
""",
    """\
f|bbank	-5 -15	P-4 -3	L-2 -12
f|bbuilder	40 -45	P36 -43
f|bchemicals	0 0	P3 -3
f|benergy	-14 -13	P2 -15	I-5 -1	L-11 7	O-5 -2
f|between	-6 5	P-3 3
f|betweenl	-1 3	L0 4
f|bfinance	-12 11	P-8 13	I8 -1	O-7 -2
f|bfood	23 -1	P20 -1	L-7 0
f|bfund	-4 -1	P-8 12	I4 -11
f|bgovernment	0 6	L0 5
f|bhealth	10 22	P19 21	I-14 -1
f|bindustry	1 3
f|blender	-14 -9	L-9 -8	O-5 -1
f|blessor	17 9	P0 14	O12 -1
f|bmaker	29 -45	P51 -81	I-16 45	L-9 -13	O3 -2
f|bmining	-4 27	P-6 39	I2 -5	L1 -13
f|brailway	-18 16	P-15 13
f|breal	1 -4	I1 -4
f|bshipping	-9 26	P-13 18	I9 3	L-1 4	O-3 -1
f|bsteel	-25 25	P-24 23
f|btechnology	14 53	P-3 24	I21 -23	L-9 44	O10 -1
f|butility	0 9	P-5 19	I12 -7	O-6 -2
f|by	5 13	P-29 27	I13 -14	L20 -2
f|byl	9 2	P13 -2	I-1 5	L-6 0
f|by|-|	7 -2	P4 -1
f|by|grant/donor/p|	1 3	P-3 4	L4 -1
f|by|grant/donor/v|	0 5	I2 4	L1 -3
f|by|investment/investor/p|	9 -6	P7 -5
f|by|investment/investor/v|	-2 -16	P-4 1	I2 -18
f|by|loan/lender/n|	-11 -2	L-10 -2
f|by|loan/lender/v|	5 -4	L5 -4
f|by|purchase/buyer/p|	-18 24	P-22 25	I3 0
f|by|purchase/buyer/v|	1 -18	P1 -18
f|by|purchase/seller/p|	6 -2	P6 -2
f|by|purchase/seller/v|	-3 5	P-3 5
f|for	0 32	P9 12	L-11 19
f|for|-|	-5 8	P-4 10	I0 -6	L-1 4
f|for|/partner/n|	-10 5	P-11 4
f|for|/partner/v|	-27 5	P-10 0	I-2 4
f|for|grant/donor/n|	9 0	P3 -1	L7 2
f|for|grant/donor/v|	19 22	P8 -1	L-2 21
f|for|investment/investor/v|	9 -7	P9 -7
f|for|loan/borrower/v|	2 -11	I3 1	L-1 -13
f|for|loan/lender/n|	-3 3	L-3 3
f|for|loan/lender/v|	-10 -7	L-9 -9
f|for|purchase/buyer/p|	-2 3	P-2 3
f|for|purchase/buyer/v|	5 -7	P5 -7
f|for|purchase/seller/v|	9 8	P9 8
f|from	33 -22	P4 15	I-1 -15	L19 -11	O9 0
f|froml	-5 -9	I0 -4	L-5 -4
f|from|-|	10 -8	P8 -7
f|from|/partner/n|	2 5	P-1 6
f|from|/partner/v|	-11 -2	P-11 -2
f|from|grant/donor/n|	4 -2	L3 0
f|from|grant/donor/v|	3 1	P3 -4	L0 9
f|from|grant/recipient/v|	3 -18	I3 0	L-1 -21
f|from|investment/host/v|	6 -1	L4 0
f|from|investment/investor/v|	-9 0	L-7 2
f|from|loan/borrower/v|	17 -2	I-3 -1	L20 1
f|from|loan/lender/n|	9 -1	L9 -1
f|from|loan/lender/v|	-23 -13	I-9 -8	L-13 -6
f|from|purchase/buyer/n|	-3 5	P-11 6	L3 0	O4 0
f|from|purchase/buyer/v|	49 -20	P46 -28
f|from|purchase/seller/n|	-14 -2	L-11 -2
f|from|purchase/seller/v|	-11 20	P-13 22
f|gbank	28 -6	P-11 -4	L28 3	O8 -2
f|gcompany	-15 23	P19 6	I-9 6	L-34 26	O4 -12
f|gfund	22 4	P-13 12	I27 -4	L10 -4
f|ggovernment	35 40	P14 17	I4 41	L26 -2	O-3 1
f|gstate_company	4 31	P-25 41	I38 -10	L-11 -1
f|in	15 33	P13 -14	I-22 33	L19 16	O-1 3
f|inl	7 -8	P-1 -6	L6 -1
f|into	-2 8	I-2 8
f|into|investment/investor/v|	-2 8	I-2 8
f|in|-|	-4 -9	P-7 -4	I5 -15	O-2 7
f|in|/partner/n|	-9 -22	I-7 -21
f|in|/partner/v|	7 -1	L11 -1
f|in|grant/donor/n|	2 -13	P2 -8
f|in|grant/donor/v|	-5 3	I-2 5	L-7 0
f|in|investment/investor/n|	3 9	I-2 12	L4 -1
f|in|investment/investor/p|	3 3	P3 3
f|in|investment/investor/v|	12 50	P-3 1	I-8 40	L15 5
f|in|loan/borrower/v|	-5 7	L-4 4
f|in|loan/lender/n|	0 0	L-1 7	O-1 -5
f|in|purchase/buyer/p|	4 -4	P4 -4
f|in|purchase/buyer/v|	-7 13	P16 -3	I-18 15
f|in|purchase/seller/v|	12 -1	P-4 -2	I15 0
f|m	-20 -22	P-18 -49	I2 12	L-4 -4
f|m-	16 38	P3 9	I-6 25	L25 28	O-1 -8
f|m-s	-9 7	P-9 5
f|m-|-	0 0	P3 -9	I-2 12	L2 -3	O-3 -1
f|m-|CO	22 30	P18 -8	I-20 22	L13 19
f|m-|OR	10 5	P-3 5	I3 -6	L9 8	O2 -3
f|m-|PL	1 15	P-8 10	I3 21	L8 -8
f|m-|SE	0 0	P-4 -3	L3 5	O1 -4
f|m-|as	-29 -27	P-23 -1	L1 -17	O-1 -3
f|m-|at	-5 9	I-9 2	L2 4
f|m-|between	-7 4	P-4 1	L-2 3
f|m-|by	19 6	P-6 14	I2 -12	L22 -2
f|m-|for	9 9	P9 -4	I2 6	L-4 8
f|m-|from	40 -8	P13 27	I5 -12	L13 -14	O6 0
f|m-|in	-2 38	P1 4	I0 33	L-5 12	O1 -3
f|m-|into	-1 7	I-1 7
f|m-|near	4 4	I4 3
f|m-|of	9 -8	P6 -8	I2 -4	L5 2	O-3 0
f|m-|on	0 0	L-4 0
f|m-|to	-12 12	P-7 -9	L-3 23
f|m-|with	1 8	I2 -5	L-3 10
f|mm	21 45	P25 20	I-1 11	O0 6
f|mms	-9 4	I-7 7	L-3 -1
f|mm|-	-2 5	P4 3	I-6 3	L-3 -1
f|mm|CO	14 25	P21 4	I2 9	L-4 -1	O-2 7
f|mm|OR	12 15	P10 16	I-3 1
f|mm|PL	-5 7	P-6 5
f|mm|by	-5 2	P-3 3
f|mm|for	9 8	P10 8
f|mm|from	21 -17	P22 -14	I-4 -1	L4 -2
f|mm|in	-10 11	P-10 -3	I3 5	O-2 7
f|mm|of	-3 1	I-4 0
f|mm|to	2 10	P3 9
f|mm|with	2 8	P3 9
f|mo	11 -15	P14 -5	I15 2	L-16 -12
f|mo|-	-28 -40	P-9 -5	I2 -9	L-17 -25
f|mo|CO	-7 -6	P3 10	I-6 -3	L-9 -6
f|mo|OR	18 3	P14 -9	I11 2	L-6 6
f|mo|PL	0 -10	I3 4	L-1 -11
f|mo|by	-5 -1	P4 -1	L-9 0
f|mo|for	1 15	P0 12	I3 7
f|mo|from	33 -2	P19 -4	L11 5
f|mo|in	3 5	I0 5	L6 3
f|mo|of	7 2	P4 3	I5 1
f|mo|to	0 0	L-1 4
f|n	1 -13	P-8 15	I6 -4	L-5 -30	O5 3
f|near	20 9	I5 4	L16 5
f|near|investment/investor/v|	23 8	I7 3	L8 5
f|o-	-20 -15	P-20 -1	I22 -14	L-14 3
f|o-|-	-6 8	P-6 0	L0 4
f|o-|CO	-14 -20	I-1 -5	L-15 -10
f|o-|OR	-6 1	P-21 -2	I13 -7	L-1 9
f|o-|PL	0 0	I0 -9	L2 3
f|o-|for	16 -14	I18 -10	L0 -4
f|o-|from	-25 -2	P-13 -1	L-14 0
f|o-|in	0 0	I0 -3
f|o-|with	1 -4
f|of	18 1	P21 -1	I-3 -7	L2 6
f|ofl	-7 7	P-6 1	L2 5
f|of|-|	-4 -2	I-4 1
f|of|grant/donor/n|	9 4	I5 0	L4 4
f|of|grant/donor/v|	-3 3
f|of|grant/recipient/v|	0 0	P-4 3	I1 -3	L0 4
f|of|investment/investor/v|	-12 -4	I-9 -9
f|of|loan/borrower/v|	0 3	L0 3
f|of|purchase/buyer/n|	11 -8	P11 -8	I3 1	O-3 0
f|of|purchase/buyer/v|	18 -8	P18 -8
f|of|purchase/seller/v|	0 0	I-6 0
f|om	56 -6	P-21 4	I14 6	L55 -14	O6 1
f|oms	20 29	P10 6	I11 7	L-1 19
f|om|-	64 50	P-12 46	I25 11	L44 1	O6 1
f|om|CO	15 1	P-18 5	I-1 15	L27 -21	O6 1
f|om|OR	35 -14	P5 1	I14 -11	L18 -2
f|om|PL	8 8	P-3 2	I3 2	L8 5
f|om|SE	1 10	P-3 2	L4 7
f|om|by	12 7	P7 6	L4 0
f|om|for	-7 -10	P-4 0	I-3 -7
f|om|from	-26 -15	P-16 -14	L-7 1
f|om|in	7 4	P2 4	I0 5	L5 -5
f|om|of	0 5	L0 3
f|om|to	3 -32	P1 -18	L2 -13
f|om|with	0 0	P4 -1	I-1 3
f|on	7 1	P3 0	L-4 0
f|on|investment/investor/v|	-1 -3	I-1 -3
f|oo	-11 -36	P6 -30	I5 -5	L-20 -8
f|oos	4 2	P9 -9	I-2 8
f|oo|-	-19 -24	P4 -17	I-8 6	L-18 -14
f|oo|CO	-18 -20	P-2 -10	I0 -4	L-16 -7
f|oo|OR	6 -18	P6 -20	I5 1	L-3 -1
f|oo|by	3 -4	P3 -4
f|oo|for	13 8	I4 -6	L0 13
f|oo|from	-1 -6	P-2 -5
f|oo|in	-1 -3
f|s	19 -8	P-2 23	I27 -4	L10 -18	O-9 -7
f|s2	2 18	P-9 8	I10 9
f|s|/partner/v	0 0	P7 3	I4 -4	L-5 -15	O-4 12
f|s|grant/donor/v	19 -18	P-29 17	I30 -2	L20 -32	O3 -3
f|s|grant/recipient/v	-18 13	P7 -8	I-13 9	L-11 11
f|s|investment/host/v	-2 4	I0 4
f|s|investment/investor/n	2 3	I2 3
f|s|investment/investor/v	36 -2	P3 4	I26 -8	L5 3
f|s|loan/borrower/v	-6 23	L-6 24
f|s|loan/lender/n	3 -2
f|s|loan/lender/v	9 -23	I-6 0	L13 -21
f|s|purchase/buyer/n	-11 16	P-11 11	I-3 0	L3 3
f|s|purchase/buyer/p	5 -7	P5 -7
f|s|purchase/buyer/v	-32 64	P-44 73	I13 -10
f|s|purchase/seller/n	4 -12	P13 -11	L-7 -1
f|s|purchase/seller/v	25 -51	P42 -52	I-16 2	L2 -3
f|s|swap/partner/n	2 -3	O2 -3
f|s|trade_target/partner/v	-12 -13	O-12 -13
f|through	0 0	L3 3
f|to	-23 29	P-22 15	I22 1	L-38 17
f|tol	9 -11	P-5 -7	L17 -4
f|to|-|	7 -7	P13 -9	L-7 2
f|to|/partner/v|	3 -7	P3 -7
f|to|grant/donor/n|	-2 6	L-2 6
f|to|grant/donor/v|	24 -10	P7 -3	L12 -9
f|to|loan/lender/n|	-1 3	L-1 3
f|to|loan/lender/v|	-6 10	L-6 10
f|to|purchase/buyer/n|	-5 -7	P-5 -7
f|to|purchase/buyer/p|	7 -6	P7 -6
f|to|purchase/buyer/v|	11 -3	P11 -1
f|to|purchase/seller/n|	-21 25	P-21 25
f|to|purchase/seller/p|	-2 3	P-2 3
f|to|purchase/seller/v|	-39 18	P-58 14	I15 0	L-2 4
f|with	18 8	P25 -5	I-7 3	L-8 10	O8 -2
f|withl	-4 -1	P-3 0
f|with|-|	0 0	P3 -1	I-3 0
f|with|/partner/n|	-3 7	P0 5	I-3 3
f|with|/partner/v|	25 -5	P16 -4	I3 2	O4 -3
f|with|investment/investor/v|	-9 -3	I-9 -2
f|with|loan/lender/v|	-3 -2	L-5 0
f|with|purchase/buyer/n|	3 0	P-6 0	I3 0	O4 0
f|with|purchase/buyer/v|	7 7	P7 7
f|with|purchase/seller/v|	7 -5	P3 -1	L2 -3
o0	24 22	P15 4	I36 11	L1 11	O-7 5
o1	-8 -9	P6 2	I13 7	L-13 -15	O-12 -1
o2	-34 -30	P-8 4	I-19 -1	L-10 -20	O-6 -18
o3	-43 -25	P-20 -24	I-34 -19	L1 14
richFalse	-61 49	P5 -25	I-7 28	L-70 45	O-9 20
richTrue	21 -73	P-1 9	I7 -25	L32 -74	O-16 -34
~<(	19 2
~<)	1 28
~<,	-3 -11
~<1	-3 5
~<11	-17 -1
~<12	-10 4
~<150	2 -3
~<18	9 0
~<19	1 -4
~<2	9 17
~<20	11 -11
~<2016	-3 3
~<2022	-3 4
~<2024	3 -2
~<2025	-5 -9
~<2027	1 -6
~<23	7 1
~<3	-1 5
~<30	-24 -3
~<300	2 -6
~<31	-2 3
~<5	-14 15
~<50	4 -3
~<75	8 -1
~<90	4 0
~<:	4 18
~<;	9 8
~<a	17 -5
~<ababa	7 0
~<acquire	3 -4
~<acquired	9 -8
~<aircraft	-3 0
~<all	-4 -7
~<an	-5 4
~<and	-16 -21
~<anglo-	1 -5
~<arabia's	2 4
~<as	-8 4
~<at	-2 18
~<awarded	8 -4
~<bank	-3 -3
~<between	-8 5
~<billion	-6 -3
~<boeing	-1 -9
~<britain's	0 -6
~<build	0 5
~<buy	15 -5
~<by	-10 5
~<carrier	-5 10
~<china	5 -4
~<china's	6 4
~<city	0 -3
~<company	1 22
~<debt	2 -3
~<denmark's	-12 -7
~<developer	13 2
~<dhabi's	4 -4
~<east	-2 4
~<egypt's	-2 11
~<energy	-11 17
~<euros	4 8
~<everywhere	-3 -7
~<firm	-13 7
~<for	-14 29
~<force	-4 0
~<four	-5 1
~<france's	-4 -3
~<from	19 -7
~<frozen	-6 -9
~<fund	-23 23
~<gave	2 6
~<germany's	-9 -6
~<give	-15 20
~<given	16 -5
~<granted	-2 9
~<greece's	4 -3
~<group	6 3
~<in	-9 0
~<includes	-2 -7
~<india's	-4 0
~<into	-1 6
~<is	4 -4
~<israel's	-2 -5
~<it	-1 13
~<italy's	-4 -2
~<its	32 -6
~<japan's	-11 4
~<jets	6 -1
~<kazakhstan's	-3 3
~<kenya's	5 -5
~<korea's	0 14
~<later	-1 10
~<lend	-16 10
~<lends	-3 4
~<lessor	-4 0
~<london	8 -7
~<maker	0 -5
~<million	-7 5
~<money	-1 -3
~<more	13 2
~<near	20 9
~<northern	16 -10
~<norway's	-1 -8
~<november	-2 -3
~<of	53 11
~<on	4 2
~<operator	-12 5
~<over	8 -8
~<paid	5 -4
~<picked	6 -1
~<poland's	-5 2
~<programme	0 -5
~<promised	-2 8
~<provide	-5 2
~<qatar's	-2 14
~<rival	-5 10
~<royal	-11 -19
~<rural	-7 1
~<russia's	7 -2
~<said	-23 0
~<seoul	0 4
~<september	-6 3
~<shipyard	1 -5
~<show	23 3
~<six	-20 0
~<southern	-3 0
~<spain's	2 7
~<state-owned	-4 7
~<states	2 -6
~<supply	-8 8
~<taiwan's	-13 0
~<tajikistan's	0 4
~<that	3 -4
~<the	19 7
~<them	-9 -3
~<three	-9 1
~<through	3 3
~<to	-23 26
~<today	6 0
~<tokyo	-2 -6
~<tonnes	6 -2
~<too	4 5
~<trader	-3 4
~<tunisia's	-1 10
~<two	3 -17
~<uk	0 -4
~<up	2 -9
~<utility	5 3
~<value	10 11
~<wednesday	-3 -1
~<week	-2 18
~<which	6 12
~<while	18 -20
~<with	26 14
~<years	-22 7
~<yen	0 3
~<–	-11 10
~<—	0 3
~>$	14 15
~>(	30 9
~>)	18 2
~>,	-25 3
~>1	3 12
~>20	-5 8
~>244	4 -1
~>3	-1 3
~>737	22 -3
~>737-8	4 0
~>787	8 -1
~>787-9s	-6 0
~>:	31 -17
~>;	-4 -1
~>a	3 -4
~>a321xlrs	6 -1
~>acquired	-9 3
~>adds	7 -9
~>adq	11 -9
~>agreed	-3 18
~>aircraft	5 -11
~>alone	7 0
~>also	0 -8
~>and	8 -31
~>announced	8 2
~>announces	-5 -7
~>another	-8 14
~>approved	-1 3
~>are	-3 -10
~>arranged	-6 0
~>as	-1 -13
~>at	16 6
~>australia	-11 0
~>backs	2 -6
~>based	-11 9
~>battery	-1 12
~>border	-3 -1
~>borrowed	2 3
~>bought	-6 5
~>buys	3 18
~>by	22 4
~>came	1 3
~>can	-5 3
~>closed	-2 4
~>commits	1 3
~>committed	2 -3
~>completed	-3 3
~>contract	5 -2
~>contributes	3 -8
~>converted	-1 4
~>deposits	7 -1
~>development	-2 -3
~>energy	3 -7
~>exports	4 1
~>extended	4 -2
~>fields	-11 -14
~>firm	-3 -2
~>followed	-17 29
~>for	78 19
~>four	0 4
~>from	12 -20
~>gas	4 -4
~>gave	3 -6
~>gets	-8 3
~>gives	-5 -10
~>goes	0 -4
~>got	-2 8
~>granted	4 -1
~>grants	1 7
~>grid	15 -10
~>had	-7 5
~>has	21 14
~>have	4 8
~>holds	-2 6
~>in	19 1
~>intends	0 -7
~>investment	2 6
~>is	9 22
~>itself	14 -21
~>jera	3 -2
~>jets	6 -1
~>joins	7 -2
~>launched	4 0
~>led	1 -3
~>lends	11 -9
~>lent	-5 0
~>lessor	-4 9
~>line	-7 5
~>liquefied	8 -2
~>lng	38 2
~>loan	4 -2
~>made	9 0
~>makes	-1 5
~>may	-4 -1
~>metro	-9 0
~>nuclear	-2 3
~>of	6 -16
~>offered	-5 5
~>offers	-1 -5
~>on	5 9
~>ordered	-25 16
~>orders	-7 0
~>owned	-4 5
~>paid	-6 6
~>pays	-20 25
~>picked	-3 -7
~>placed	3 5
~>plans	14 -2
~>pledged	14 -23
~>power	15 -13
~>project	3 -3
~>promised	0 -6
~>provides	-4 -4
~>purchased	-1 3
~>put	3 -7
~>puts	0 10
~>rail	-3 5
~>raised	-3 9
~>reactors	-16 7
~>received	8 -8
~>receives	0 4
~>repeated	7 -5
~>rival	-21 20
~>rolled	7 -1
~>s	-16 6
~>said	14 -7
~>settled	-3 -1
~>shares	-4 2
~>shipyard	2 -5
~>show	-6 -2
~>signed	10 11
~>signs	3 -6
~>since	-4 5
~>sold	3 -4
~>south	0 17
~>state	-14 -3
~>takes	3 25
~>that	-8 0
~>the	-4 40
~>thermal	-2 -7
~>they	-4 6
~>this	7 0
~>three	-1 -3
~>to	18 -3
~>today	-3 3
~>together	11 -1
~>took	2 12
~>typhoon	-13 0
~>under	11 14
~>undertook	-4 0
~>up	-4 12
~>us	6 -4
~>valued	-4 9
~>values	-9 3
~>was	12 -12
~>went	-2 -7
~>wheat	3 -11
~>will	-12 -38
~>wind	6 -2
~>with	-6 8
~>without	2 6
~>won	6 -7
~>would	-4 12
~>£	3 -6
~>–	10 -12
~>—	3 0
~>€	5 -3
~N|a	16 -43
~N|about	-4 -27
~N|accord	3 20
~N|according	-3 -7
~N|accounts	0 -4
~N|acquire	-5 -4
~N|acquired	-4 -2
~N|acquires	-3 0
~N|acquisition	-2 -3
~N|across	4 -4
~N|add	-11 -3
~N|added	20 -4
~N|adding	-11 -7
~N|addition	1 -3
~N|additional	-2 -11
~N|adds	-3 -8
~N|advanced	0 -3
~N|after	-10 -10
~N|against	1 -8
~N|agency	20 -5
~N|agreed	23 1
~N|agreements	-1 3
~N|aid	-5 5
~N|air	-6 -10
~N|aircraft	7 -21
~N|airline	-14 3
~N|airport	-5 -1
~N|almost	-2 -4
~N|alone	11 1
~N|already	3 26
~N|also	-11 -16
~N|ammunition	-1 -5
~N|among	12 -18
~N|amounts	9 -10
~N|an	-13 -11
~N|and	64 27
~N|announced	-23 -12
~N|another	-10 -15
~N|approved	19 -10
~N|approximately	-3 -2
~N|are	4 25
~N|arms	2 -3
~N|army	-2 -3
~N|around	1 -12
~N|arranged	6 -2
~N|as	-2 -7
~N|aside	9 4
~N|asked	-7 6
~N|assets	-3 -1
~N|assistance	-2 -3
~N|at	-26 47
~N|available	2 13
~N|award	-2 -6
~N|awarded	11 5
~N|backed	8 -1
~N|bank	10 12
~N|banks	46 2
~N|base	-7 -2
~N|battery	-9 -13
~N|be	-17 -16
~N|been	5 -15
~N|before	-2 3
~N|benefit	-3 0
~N|bid	-5 -3
~N|biggest	-9 -8
~N|bilateral	14 6
~N|billion	25 0
~N|bin	-2 -3
~N|board	10 12
~N|boats	-7 -1
~N|booked	-1 6
~N|border	-3 -3
~N|borrow	-3 -3
~N|borrowed	-4 -1
~N|both	-3 -1
~N|bought	35 -13
~N|breaks	0 7
~N|bridges	-4 -3
~N|bring	1 7
~N|bringing	-2 -9
~N|budget	0 4
~N|build	-15 -2
~N|builder	5 0
~N|building	1 -6
~N|built	-4 -4
~N|bulk	2 -8
~N|buses	-17 -4
~N|business	-10 13
~N|but	-2 10
~N|buy	-22 -16
~N|buyer	-3 -2
~N|buying	-4 4
~N|buys	-7 0
~N|by	-13 20
~N|came	-7 15
~N|can	2 -5
~N|capacity	-5 -14
~N|capital	8 -7
~N|car	12 -2
~N|carmaker	0 -4
~N|carrier	11 -6
~N|carriers	17 -2
~N|carries	-3 0
~N|cash	-9 -10
~N|ceiling	-3 -2
~N|central	-4 2
~N|centre	10 3
~N|centres	-1 -5
~N|ceremony	11 0
~N|charter	0 -4
~N|chief	4 -13
~N|chip	-10 -11
~N|city	-3 0
~N|cleared	0 -6
~N|climate	-8 26
~N|close	11 5
~N|closing	-5 -6
~N|cloud	-1 -7
~N|coal	13 -1
~N|coast	14 -2
~N|coastal	11 -1
~N|cocoa	1 17
~N|combined	-3 -2
~N|come	-7 10
~N|comes	-5 -14
~N|coming	-6 -8
~N|commercial	1 -3
~N|commitment	-2 4
~N|commitments	3 -5
~N|commits	-6 -2
~N|committed	11 -24
~N|companies	-1 5
~N|company	9 4
~N|company's	-3 0
~N|complete	5 0
~N|concession	-4 -1
~N|concessional	-6 -5
~N|concluded	5 6
~N|conference	-3 0
~N|confirmed	-1 -3
~N|consideration	-1 -3
~N|consists	3 -19
~N|consortium	14 41
~N|construction	-3 -8
~N|container	-2 4
~N|continent	-2 17
~N|contract	-9 2
~N|contracts	7 -1
~N|contribute	-3 17
~N|contributes	-3 -15
~N|contribution	-1 4
~N|contributions	1 -7
~N|control	15 -3
~N|converted	-1 -5
~N|cooperation	-4 18
~N|copper	-4 -1
~N|cost	71 -11
~N|costs	-3 -1
~N|countries	0 60
~N|covered	8 -3
~N|covers	-13 -4
~N|create	22 16
~N|credit	-11 -14
~N|crore	-12 -5
~N|crowns	-1 7
~N|crude	24 -1
~N|cruise	11 3
~N|currency	0 4
~N|customer	-1 13
~N|d	7 -7
~N|damage	6 16
~N|data	22 -2
~N|day	-7 -9
~N|days	-6 1
~N|de	-10 -4
~N|deal	17 -5
~N|deals	-1 10
~N|debt	11 -24
~N|decade	-1 -6
~N|defence	57 10
~N|deferred	-4 -2
~N|definitive	0 -3
~N|deliver	-1 -5
~N|delivered	-2 6
~N|deliveries	-1 -7
~N|delivery	-3 -5
~N|department	-1 -4
~N|deposit	-7 -3
~N|deposits	-4 -4
~N|designs	-4 -1
~N|develop	-2 -10
~N|developer	-1 -5
~N|developing	0 9
~N|development	-1 5
~N|did	7 14
~N|direct	-5 -5
~N|dirhams	-5 -3
~N|disbursed	4 0
~N|dollars	-4 12
~N|donate	-2 -8
~N|donor	0 3
~N|donors	7 -1
~N|doses	-4 9
~N|down	-4 0
~N|drilling	9 -2
~N|drones	-3 -4
~N|drugmaker	-2 6
~N|due	-3 -5
~N|during	-4 0
~N|e	-1 18
~N|each	8 23
~N|earlier	-13 -4
~N|earmarked	-1 20
~N|earth	-8 -4
~N|economic	-11 -1
~N|effect	-3 -3
~N|eight	-11 -9
~N|electric	-27 -5
~N|electricity	-5 -2
~N|electronic	7 -2
~N|emergency	5 -4
~N|energy	7 30
~N|engineering	25 18
~N|engines	-4 -3
~N|enterprise	-4 -2
~N|equipment	-6 4
~N|equity	3 1
~N|estimated	-8 -6
~N|euro	-4 -6
~N|euros	-31 0
~N|ever	0 -9
~N|exchanged	5 7
~N|executive	5 -9
~N|exercised	-1 13
~N|expected	-3 7
~N|expects	27 -3
~N|expenditure	-1 -5
~N|export	19 14
~N|exports	-7 -7
~N|extend	-5 -5
~N|extended	-5 -3
~N|facility	-4 5
~N|factory	-9 -15
~N|far	-3 -9
~N|farm	-7 -6
~N|farmers	9 -6
~N|farms	9 2
~N|federal	-8 -13
~N|fields	45 25
~N|fifteen	20 -1
~N|fifth	-4 3
~N|fight	0 -6
~N|fighters	-10 -9
~N|figure	-1 -4
~N|filing	-7 -2
~N|finalised	-1 -7
~N|finance	4 -9
~N|finances	-4 -2
~N|financial	-2 20
~N|financing	9 7
~N|firm	-24 -3
~N|firms	-6 12
~N|first	12 29
~N|five	8 -28
~N|fleet	10 -6
~N|flood	11 -1
~N|followed	-13 -1
~N|following	19 -1
~N|food	-6 -2
~N|for	12 4
~N|force	-6 -1
~N|foreign	-1 19
~N|form	-3 -1
~N|forum	6 1
~N|forward	-5 14
~N|four	-18 -24
~N|fourth	6 -1
~N|freight	-3 -6
~N|freighters	-6 15
~N|from	20 8
~N|frozen	-3 -1
~N|fuel	6 -1
~N|fund	5 65
~N|gas	-20 21
~N|gave	-6 6
~N|get	-1 -5
~N|gets	-13 -7
~N|give	11 0
~N|gives	-6 16
~N|giving	-5 15
~N|go	-6 23
~N|goes	24 18
~N|gold	-1 -3
~N|goods	-5 0
~N|got	-5 -1
~N|government	-15 -23
~N|governments	-5 8
~N|grain	8 -1
~N|grains	6 -1
~N|grant	12 -12
~N|granted	-4 -4
~N|grants	-8 -4
~N|green	-8 -5
~N|grid	-5 5
~N|grids	10 2
~N|group	27 -27
~N|guarantee	11 10
~N|guaranteed	20 -2
~N|guarantees	4 25
~N|had	-19 31
~N|half	8 13
~N|handed	-9 -1
~N|hard	12 -1
~N|has	8 -25
~N|have	7 -24
~N|heavy	-8 -4
~N|helicopters	-9 -8
~N|help	-12 6
~N|high-speed	-2 -6
~N|highway	14 -3
~N|history	2 12
~N|hit	-4 14
~N|holding	-3 -2
~N|holds	2 11
~N|hospital	-4 -1
~N|hospitals	2 -4
~N|host	-2 7
~N|howitzers	-4 -4
~N|hub	-8 -3
~N|humanitarian	3 9
~N|hundred	-11 0
~N|if	-2 -4
~N|imports	5 1
~N|in	8 24
~N|include	-2 9
~N|includes	9 -10
~N|including	-9 -5
~N|industries	-3 -7
~N|industry	-5 -2
~N|infrastructure	0 4
~N|initial	7 -1
~N|intends	-10 2
~N|intent	-6 -5
~N|interest	2 -5
~N|international	19 -2
~N|into	-24 12
~N|invest	5 -11
~N|investment	-13 24
~N|investments	-8 -4
~N|investors	12 -5
~N|is	-8 34
~N|island	-4 4
~N|issued	-2 -3
~N|it	27 -19
~N|its	-31 -50
~N|itself	-6 22
~N|jets	-32 -5
~N|jobs	0 -3
~N|joins	-4 -3
~N|joint	21 38
~N|jointly	-1 -4
~N|kind	-8 -4
~N|kingdom	-15 -10
~N|kits	-3 0
~N|km	20 0
~N|kroner	-4 13
~N|landed	0 3
~N|largest	-4 -1
~N|last	2 13
~N|later	-10 -11
~N|launched	-6 4
~N|lead	11 -4
~N|leaders	-1 6
~N|lease	9 -2
~N|least	-10 0
~N|led	5 -6
~N|lend	14 14
~N|lender	1 -3
~N|lenders	24 7
~N|lending	-4 -8
~N|lends	6 -7
~N|lent	11 5
~N|lessor	-4 -1
~N|letter	-2 -4
~N|letters	-2 -4
~N|life	0 -3
~N|line	9 -10
~N|lines	-10 -8
~N|liquefied	-11 1
~N|list	-17 -12
~N|listed	-1 6
~N|lithium	-1 -3
~N|loan	4 -31
~N|loans	18 9
~N|local	-2 -4
~N|locomotives	26 -7
~N|logistics	-3 -5
~N|loss	6 16
~N|machinery	-4 -1
~N|macro-financial	2 -4
~N|made	-20 0
~N|maintenance	-4 -3
~N|make	2 19
~N|maker	-6 -4
~N|makes	-2 -3
~N|malaria	-3 0
~N|manufacturer	-3 19
~N|manufacturing	-3 -6
~N|market	10 -1
~N|may	-7 25
~N|medicines	5 18
~N|meeting	8 -4
~N|memoranda	18 18
~N|memorandum	-3 -5
~N|met	-1 -5
~N|metric	6 -1
~N|military	-3 -12
~N|milling	8 0
~N|million	6 33
~N|mine	-6 -7
~N|miner	-3 14
~N|mines	8 -1
~N|ministry	9 -11
~N|missile	8 -2
~N|missiles	-3 6
~N|mobilise	13 19
~N|modernise	12 -1
~N|modules	-1 6
~N|money	21 -8
~N|month	-8 -4
~N|months	-10 -1
~N|more	-31 2
~N|most	-5 -3
~N|much	-14 17
~N|named	11 -1
~N|national	-10 -2
~N|natural	-10 1
~N|near	-5 -3
~N|nearby	-1 -3
~N|nearly	11 8
~N|neighbours	-6 -1
~N|network	25 -5
~N|new	2 -13
~N|next	-11 6
~N|nine	-1 -4
~N|no	-6 7
""",
    """\
~N|not	7 11
~N|notes	20 -6
~N|now	-1 -11
~N|nuclear	-17 0
~N|obtained	12 -6
~N|ocean	3 2
~N|of	-1 -25
~N|offer	-4 -3
~N|offered	-7 12
~N|officials	-3 0
~N|offshore	-1 -7
~N|oil	-4 -3
~N|on	5 -10
~N|once	8 -10
~N|one	-17 13
~N|operations	2 3
~N|operator	-12 -11
~N|option	-18 -2
~N|options	-13 -10
~N|or	-18 -13
~N|order	13 -21
~N|ordered	-10 33
~N|orders	20 -4
~N|other	5 6
~N|others	10 -3
~N|outlay	6 -2
~N|over	-31 2
~N|own	3 -4
~N|package	-14 0
~N|paid	0 -14
~N|parliament	-2 -3
~N|part	13 -5
~N|partner	-2 -4
~N|partners	28 -3
~N|parts	-5 -5
~N|patrol	-6 -1
~N|pay	10 28
~N|payable	-1 -4
~N|paying	-3 -1
~N|payment	-7 -2
~N|pays	-11 -11
~N|people	-5 5
~N|per	-4 -2
~N|pesos	-3 -1
~N|phase	-6 8
~N|picked	10 -2
~N|pipeline	20 -1
~N|pipelines	12 0
~N|placed	2 -18
~N|plan	-6 -3
~N|planemaker	-6 -1
~N|planes	-11 -1
~N|planned	3 -6
~N|plans	-6 -18
~N|plant	-27 -36
~N|plants	-6 -13
~N|plastic	3 2
~N|pledge	-11 2
~N|pledged	-6 10
~N|plus	-7 -4
~N|police	-7 -2
~N|pool	10 13
~N|port	1 -7
~N|pounds	-7 5
~N|power	-13 -14
~N|preferred	-5 -4
~N|price	-5 -12
~N|prices	-16 -8
~N|private	9 8
~N|processing	11 -7
~N|production	-7 -9
~N|products	-8 1
~N|programme	9 -10
~N|project	13 -7
~N|projects	-15 16
~N|promised	-24 31
~N|provide	-4 8
~N|provides	-7 -10
~N|providing	1 -7
~N|province	-1 19
~N|public	16 2
~N|pumps	8 -4
~N|purchase	-4 -2
~N|purchased	-4 0
~N|purchases	0 -4
~N|put	-24 23
~N|puts	-5 -3
~N|putting	-4 -4
~N|radars	-3 0
~N|railway	22 -13
~N|raise	1 5
~N|raised	35 -11
~N|rare	-7 -6
~N|reactors	-5 21
~N|reais	-4 -1
~N|receive	-2 -4
~N|received	-9 -8
~N|receives	0 -5
~N|reconstruction	4 -8
~N|refinery	-7 0
~N|region	-1 3
~N|regional	-7 -3
~N|remaining	4 19
~N|repaid	-5 -1
~N|repeated	-5 0
~N|reporters	-3 -2
~N|research	-4 -7
~N|resilience	-11 3
~N|respectively	24 4
~N|rest	-6 -5
~N|review	5 -1
~N|rights	-7 -7
~N|rigs	13 -1
~N|rival	-5 -2
~N|road	7 -2
~N|roads	2 -5
~N|rolled	-4 -2
~N|roughly	-1 -4
~N|rupees	-4 -12
~N|rural	0 -4
~N|said	65 41
~N|sale	-3 -3
~N|same	6 -20
~N|satellite	-3 2
~N|schools	-1 -7
~N|season	5 -2
~N|second	-15 16
~N|sector	-3 -1
~N|secured	-5 12
~N|security	-11 4
~N|sell	15 20
~N|senior	16 -6
~N|separate	4 24
~N|separation	-6 -4
~N|service	-5 -6
~N|services	-5 -4
~N|set	5 25
~N|seven	-9 -14
~N|share	43 -6
~N|shared	16 -1
~N|shares	-7 -6
~N|shillings	-6 -1
~N|shipbuilding	-2 6
~N|shipping	-1 5
~N|ships	3 9
~N|sides	9 11
~N|signed	21 9
~N|similar	15 -2
~N|since	1 -14
~N|single	-1 5
~N|site	-3 -4
~N|six	-1 10
~N|sixteen	-4 0
~N|small	5 -9
~N|smaller	-6 -1
~N|smelter	-5 -2
~N|so	0 -17
~N|soft	-5 -1
~N|software	-3 -1
~N|solar	1 21
~N|sold	8 16
~N|some	-9 0
~N|soybeans	-5 -2
~N|spare	-3 -1
~N|spend	4 1
~N|spending	-1 -15
~N|spent	-5 -2
~N|stake	0 -5
~N|stakes	20 25
~N|stands	-1 7
~N|starts	-2 14
~N|state	-9 -18
~N|states	18 12
~N|station	-3 0
~N|stations	-3 -2
~N|steel	-4 -8
~N|stock	-5 -7
~N|strategic	23 10
~N|struck	4 -7
~N|studies	7 -2
~N|study	-6 -1
~N|submarines	-3 -7
~N|subsidiary	-3 -2
~N|such	7 -2
~N|summit	-3 26
~N|suppliers	-4 -2
~N|supplies	-1 -4
~N|supply	-10 -10
~N|support	-10 -34
~N|supported	-5 -2
~N|swap	2 9
~N|syndicate	23 -3
~N|syndicated	12 -2
~N|systems	5 -5
~N|take	-14 -6
~N|takes	-5 -5
~N|taking	-3 -1
~N|talks	-4 2
~N|tanks	-4 -7
~N|targets	-3 -1
~N|tariffs	0 -4
~N|team	-2 -3
~N|ten	-16 9
~N|tender	15 -1
~N|terms	4 3
~N|than	-2 25
~N|that	-21 -11
~N|the	23 -5
~N|their	7 34
~N|them	14 -18
~N|there	-3 -3
~N|they	6 0
~N|third	-3 -3
~N|this	-8 -25
~N|three	-7 2
~N|through	-18 -4
~N|time	6 2
~N|to	2 37
~N|today	-11 -2
~N|together	0 10
~N|told	-8 22
~N|tonnes	-3 19
~N|tons	17 -4
~N|took	-5 6
~N|top	-8 -6
~N|total	-12 -6
~N|towards	-4 -6
~N|trade	22 28
~N|traders	6 -1
~N|training	-6 -1
~N|trains	-11 -14
~N|tranche	-5 -3
~N|transaction	12 -3
~N|transport	-4 3
~N|trillion	3 -4
~N|truck	-8 -2
~N|trucks	32 -5
~N|trust	-10 4
~N|tuberculosis	-3 0
~N|turbines	-13 13
~N|turn	-3 -2
~N|turned	-1 -3
~N|two	5 7
~N|type	-5 -1
~N|tyre	-6 -2
~N|under	-14 -24
~N|understanding	15 15
~N|undertook	19 -1
~N|undisclosed	-1 3
~N|unit	27 -6
~N|until	-4 2
~N|up	-42 10
~N|upfront	-4 -1
~N|upgrading	7 -2
~N|used	-8 4
~N|utility	-3 5
~N|vaccine	-7 7
~N|value	-16 -12
~N|valued	28 19
~N|values	-3 0
~N|vehicle	-8 -10
~N|vehicles	-3 -16
~N|venture	5 -3
~N|vessels	-5 -8
~N|visit	-6 -1
~N|wagons	12 -1
~N|want	5 8
~N|war	3 -1
~N|warfare	7 -2
~N|was	-13 -29
~N|water	-22 0
~N|we	-4 -1
~N|week	3 -5
~N|well	-3 -2
~N|wells	10 -1
~N|went	-3 -1
~N|were	16 3
~N|wheat	9 -3
~N|when	-3 -2
~N|which	27 48
~N|while	-4 -19
~N|whole	5 -3
~N|whose	-4 -3
~N|widebodies	-4 -3
~N|will	-28 -20
~N|wind	5 -5
~N|with	-15 -36
~N|within	14 -2
~N|without	8 -1
~N|won	9 9
~N|work	26 -3
~N|works	-4 -2
~N|worth	-7 29
~N|would	-17 -19
~N|yard	-5 -12
~N|year	1 -14
~N|years	-7 16
~N|yen	-21 18
~N|yuan	-3 8
~taccord|with	1 -3
~tacquired|-	9 -8
~tacquired|by	-3 6
~tacquired|from	-11 3
~tacquire|-	5 -3
~tacquisition|of	15 -8
~tagreed|with	2 5
~tagreements|in	-3 1
~tagreement|-	6 2
~tagreement|for	-3 2
~tagreement|of	-7 1
~tagreement|with	15 -7
~tannounced|-	0 12
~tannounced|in	-4 0
~tapproved|as	-3 -7
~tapproved|for	-6 5
~tawarded|-	8 -4
~tawarded|by	-5 5
~tborrowed|from	4 3
~tbought|-	-38 15
~tbought|by	-13 14
~tbought|from	17 -3
~tbought|in	0 -4
~tbought|of	3 -5
~tbuild|-	8 -9
~tbuild|for	10 7
~tbuild|in	-7 7
~tbuilt|by	9 -6
~tbuilt|in	5 5
~tbuying|-	11 -16
~tbuying|of	1 -4
~tbuys|-	-4 -2
~tbuys|from	-6 -1
~tbuys|of	-5 -1
~tbuy|-	26 -9
~tbuy|from	43 -1
~tbuy|in	4 -2
~tbuy|of	7 -1
~tcomes|from	4 -3
~tcome|from	4 3
~tconfirmed|at	0 4
~tcontracts|with	-5 3
~tcontract|by	-3 2
~tcontract|for	-10 0
~tcontract|from	-4 6
~tcontract|in	-3 2
~tcontract|to	4 0
~tcontract|with	-7 15
~tdeal|-	2 -13
~tdeal|for	-8 -1
~tdeal|with	13 -4
~tdonate|to	2 6
~tearmarked|for	0 -3
~texport|-	-3 -3
~tfinanced|by	-1 -3
~tgave|-	4 3
~tget|from	3 -1
~tgive|-	-19 22
~tgoes|to	-12 18
~tgranted|-	-3 10
~tgrants|from	4 0
~tgrant|for	0 6
~tgrant|from	0 -20
~tgrant|to	0 3
~tguaranteed|by	-4 -1
~tin a chip plant|in	10 -9
~tinvestment|in	4 6
~tinvest|in	-7 15
~tlease|-	-6 0
~tlease|from	-15 -1
~tlease|of	-4 6
~tled|in	-3 -1
~tlending|-	2 8
~tlending|in	0 3
~tlend|-	-9 1
~tlent|by	-1 13
~tloan|-	-6 -10
~tloan|by	6 -7
~tloan|for	0 6
~tloan|from	15 -2
~tloan|in	-1 14
~tloan|to	-3 12
~tmemorandum|-	4 -4
~tmemorandum|with	21 2
~tmobilise|from	-7 0
~tordered|-	5 4
~tordered|by	-3 0
~tordered|from	1 -7
~tordered|in	6 -1
~torders|to	-11 0
~torder|-	7 2
~torder|for	5 0
~torder|from	-10 17
~tpaid|-	5 -4
~tparted with|in	-2 5
~tpays|-	-4 -1
~tpay|for	4 -2
~tpicked|-	3 -1
~tpicks up|-	0 -6
~tplaced an order|with	4 8
~tpledged|-	1 -25
~tpledged|for	-1 8
~tpledged|to	0 6
~tpledges|-	3 -3
~tprojects|with	-5 9
~tpromised|-	1 -12
~tpromised|to	6 -21
~tprovide|-	-5 3
~tpurchase|-	7 1
~tpurchase|of	4 8
~tputting|near	24 5
~tput|in	6 4
~tput|into	-1 7
~treceived|from	6 2
~tsales|-	-2 4
~tsale|-	-27 13
~tsale|to	-22 23
~tselling|to	-1 4
~tsell|-	8 -3
~tsell|in	15 2
~tsell|to	-2 -13
~tship|to	-1 4
~tsigned for|-	13 2
~tsigned for|in	-5 0
~tsigned|-	2 -4
~tsigned|in	-9 -25
~tsold|-	-5 0
~tsold|by	14 -1
~tsold|to	-10 14
~tspend|-	0 -5
~tspend|in	17 7
~tsupply|-	-4 6
~tsupply|in	-6 2
~tsupply|to	-11 3
~tsupport fund|for	0 7
~ttakeover|of	6 -4
~ttakes over|-	5 -4
~ttakes over|from	5 -4
~ttakes|of	3 -5
~ttake|-	-2 9
~ttake|from	3 -7
~tto its monopile factory|in	0 4
~vacquire	-1 5
~vacquired	-7 3
~vadd	-1 4
~vadding	5 12
~vadds	12 -7
~vagreed	-16 -6
~vannounced	22 0
~vannounces	-4 -8
~vapproved	4 2
~vawarded	-3 2
~vbacks	2 -6
~vborrowed	2 4
~vbought	-19 20
~vbuild	-4 40
~vbuilding	2 -8
~vbuy	-1 18
~vbuying	-25 19
~vbuys	3 18
~vclosed	5 -5
~vcommitted	-11 19
~vconcluded	-3 -2
~vcontributes	9 -5
~vextended	5 -2
~vfinalised	2 6
~vgave	0 -4
~vget	-17 24
~vgets	-4 3
~vgetting	-1 4
~vgive	1 -3
~vgives	-5 -10
~vgoes	-3 -1
~vgot	-2 8
~vgranted	5 -2
~vgrants	0 7
~vguaranteed	-5 -2
~vguarantees	-3 -1
~vinvest	-10 -32
~vlaunched	6 -4
~vlend	5 -6
~vlending	4 6
~vlends	1 -10
~vlent	-6 -7
~voffered	3 2
~vordered	-39 4
~vorders	-3 3
~vpaid	-12 10
~vparted with	10 -2
~vpay	-10 13
~vpays	-18 23
~vpicked	-6 1
~vplaced an order	5 5
~vplans	6 -1
~vpledged	15 -23
~vpromised	-1 8
~vprovide	11 -4
~vprovides	-4 -5
~vpurchase	-6 1
~vpurchased	-1 3
~vput	15 -19
~vput in	-2 -3
~vputs in	4 5
~vputting	-3 6
~vraise	-9 -8
~vraised	-10 1
~vreceive	-4 -2
~vreceived	8 -6
~vreceives	0 4
~vrenewed	1 -4
~vrolled over	8 -1
~vsell	1 -7
~vselling	6 -3
~vsigned	11 24
~vsigned for	21 -20
~vsold	6 -6
~vspend	-4 -5
~vspent	4 -2
~vstruck	-8 20
~vsupply	3 -15
~vtake	-8 -5
~vtakes	-5 1
~vtaking	4 -4
~vtook	-11 0
~vtook over	12 3
~vwent	0 -8
~vwon	8 -1
""",
)
ROWS = "".join(_PARTS)
