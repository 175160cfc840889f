"""What each hint speaks for: written by `tests/reading/weigh_sides.py`, not by hand.

One row a hint: the hint, its weights for the giving and the taking side in hundredths, and what
comes on top in deals of a sort (P purchases, I investments, L loans and grants, O others).

Source: learned from the labelled passages in `tests/reading`, which are our own.
"""

from __future__ import annotations

# In parts, as the finder of translations takes no longer strings.
_PARTS = (
    """\
+1o|-	3 3	P6 14	L-2 -4	O0 -3
+1o|-l	29 3	P7 8	I10 -3	L13 0
+1o|?	0 0	P-1 -29	I3 1	L-2 24	O-2 3
+1o|CO	-19 -33	P-1 -9	I-9 -6	L-7 -16	O-2 -3
+1o|CO|it	14 -8	P9 -5	L5 -3
+1o|CO|land	-30 -34	P-18 -13	I-6 5	L-7 -23
+1o|CO|none	-8 8	P2 5	I-3 -9	L-4 11
+1o|CO|other	-4 -5	L-5 -5
+1o|DE	-1 -6	P-5 -5	I5 0
+1o|DE|it	-7 7	P-7 7
+1o|DE|land	-6 -35	P-5 -24
+1o|DE|none	3 -1	I3 0
+1o|OR	-6 -16	P-13 -8	I10 -17	L7 5	O-4 -3
+1o|OR|it	-27 14	P-20 6	I-6 3	L-1 4
+1o|OR|land	16 -19	P10 -26	I16 5	L-2 -3	O-3 0
+1o|OR|none	9 -8	P-5 6	I9 -14	L8 2
+1o|OR|other	-3 -11	I-5 -11
+1o|PL	20 19	P11 -9	I8 4	L5 13	O-2 3
+1o|PL|it	-3 2	P4 0	I-7 6
+1o|PL|land	29 7	P4 2	I26 3
+1o|PL|none	4 13	P2 -6	L4 15	O-2 3
+1o|SE	-3 12	I-4 7	L3 7
+1o|SE|land	11 3	P1 -8	I-2 4	L10 6
+1o|SE|none	-7 8	P-2 3	I-1 4	L-4 2
+1o|as	5 -1
+1o|at	-3 -5	L-1 -3
+1o|bagriculture	0 -3	L1 -3
+1o|bairline	-21 -5	P-17 -3	O-3 0
+1o|bbank	7 2	L5 1
+1o|bbuilder	22 -23	P17 -18
+1o|bchemicals	6 -3	P6 -3
+1o|benergy	-8 -4	P-3 -2	I0 -3	L-4 2
+1o|bhealth	0 9	P1 7
+1o|blessor	-1 7	P-1 7
+1o|bmaker	12 -16	P8 -8	I-17 -6	L9 -1
+1o|bmining	-4 4	P-3 0	L-1 4
+1o|bshipping	0 0	I0 3
+1o|btechnology	23 -12	P-4 -4	I29 -14	L2 4
+1o|butility	-8 0	P-7 0	L-4 0
+1o|by	-2 -4	P-1 -3
+1o|for	-4 0	P-2 9	L-2 -7
+1o|from	0 -9	P-24 -6	I3 -2	L14 -1
+1o|gbank	6 -3	P0 -5	L6 3
+1o|gcompany	-16 -8	P-16 6	I6 -14	L3 2	O-4 -3
+1o|ggovernment	3 -23	P2 -21	I3 4	L2 -9	O-4 1
+1o|gstate_company	11 6	P6 7	L3 0
+1o|in	11 3	P-2 -18	I8 3	L3 11
+1o|inl	0 0	I3 -1
+1o|into	0 0	L-1 4
+1o|m	22 28	P22 19	I0 -4	L-1 4
+1o|n	0 0	P4 -3	I-4 8	L0 -5
+1o|of	6 -12	P14 -12	I-3 0	O-3 0
+1o|s	-6 25	P-34 22	I16 0	L13 7
+1o|s|-	-11 7	P-11 8	I3 -1
+1o|s|/partner/n	-7 6	P-7 6
+1o|s|/partner/v	-7 -8	P-9 -7
+1o|s|grant/donor/n	-4 12	P-2 10	I-2 -3	L1 5
+1o|s|grant/donor/v	6 4	P-3 4	L5 -1	O4 -2
+1o|s|investment/investor/n	3 -3	L4 -1
+1o|s|investment/investor/v	16 -4	I14 -1
+1o|s|loan/lender/n	0 3	P-1 3
+1o|s|loan/lender/v	1 4	L1 4
+1o|s|purchase/buyer/p	-2 4	P-2 4
+1o|s|purchase/buyer/v	3 5	P-3 4	I5 1
+1o|s|purchase/seller/v	2 -12	P6 -17	I-2 4
+1o|to	-16 -6	P-8 -1	L-1 -3	O-3 -2
+1o|with	5 -2	P-2 3	I4 -3	L-4 1	O4 -2
+1|-	26 2	P10 14	I22 -18	L-2 -10	O0 11
+1|-l	-1 -12	P6 -14	I-9 6	L-4 -8
+1|?	1 -9	P-5 -13	I-8 -4	L13 -3	O-2 7
+1|CO	-25 -3	P-14 -19	I-7 -8	L3 8	O-6 8
+1|CO|it	11 -9	P6 -7
+1|CO|land	-19 -22	P-3 -2	I-9 -7	L-5 -10	O-4 -1
+1|CO|none	-9 20	P-12 -4	L5 13	O-2 9
+1|CO|other	-7 1	P-4 -4	L-3 5
+1|DE	10 -8	P-4 1	L15 -6
+1|DE|it	0 0	P4 0
+1|DE|land	15 -10	P2 -6	L15 -2
+1|DE|none	-1 4	P-6 5	L6 0
+1|OR	-9 -15	P2 -16	I11 -4	L-27 -9	O3 9
+1|OR|it	-4 4	P-9 5	L5 -5
+1|OR|land	5 -23	P6 -11	I5 -8	L-6 -6
+1|OR|none	-10 -2	P6 -14	I6 2	L-25 3	O0 8
+1|OR|other	-3 0
+1|PL	40 5	P33 -17	I-4 17	L8 4
+1|PL|it	6 -9	P1 -9	L4 -1
+1|PL|land	14 7	P13 -8	I-1 10	L0 5
+1|PL|none	16 8	P19 2	I-2 6
+1|SE	9 24	P-11 11	I-3 12	L11 7	O7 -4
+1|SE|it	1 -5	P-7 0	L5 -5
+1|SE|land	-4 18	P-11 0	I-10 13	L2 8	O8 -3
+1|SE|none	5 11	P-1 6	I5 2	L2 4
+1|as	-6 0	L-4 3
+1|bagriculture	9 -9	P11 -15
+1|bairline	2 -12	P3 -13
+1|bautomotive	7 -4	I6 -2
+1|bbank	-1 -3
+1|bbuilder	-3 -4	P-6 -3	I3 -2
+1|benergy	28 10	P32 0	I-11 9	L0 -8	O0 8
+1|between	0 0	L4 1
+1|bfood	-2 -6	I-1 -4	L0 -3
+1|bfund	-5 -2
+1|bhealth	-22 1	P-22 1
+1|blender	-14 -4	L-14 -3
+1|bmaker	10 -19	P-6 -9	I4 -4	L10 -4
+1|bmining	-1 -11	P-4 -9	I3 1
+1|bshipping	5 -2	P-4 1	I12 -4
+1|btechnology	-5 14	P-1 8	L-5 6
+1|butility	-6 3	P-5 7	I0 3	L0 -5
+1|by	7 -9	P3 -5	L5 -3
+1|byl	-5 -3	L-3 -1	O-3 -1
+1|for	-10 2	P-9 -8	L0 8
+1|from	6 -18	P7 -17
+1|gbank	-7 -7	P2 -4	I-5 0	L-6 1
+1|gcompany	18 1	P6 5	I10 -10	L4 -6	O0 9
+1|ggovernment	14 14	P6 -28	I-16 16	L23 17	O1 3
+1|gstate_company	-5 -18	P-8 -22	I8 4	L-3 -3
+1|in	9 12	P22 -5	I-8 14
+1|m	4 0
+1|n	9 -5	P12 -2	I-3 -2	L-4 -1
+1|of	-6 -5	P-4 -3	I-2 -5	L1 4
+1|ofl	1 15	P0 15	L1 -3
+1|on	0 6	I-3 8
+1|s	27 19	P11 27	I5 -18	L17 7	O-3 -1
+1|s|-	9 4	P9 4
+1|s|/partner/v	6 -3	P9 -1	O-3 -1
+1|s|grant/donor/v	0 4	P0 6
+1|s|investment/investor/v	8 -9	I8 -9
+1|s|loan/lender/n	7 3	P-1 4	L8 -1
+1|s|loan/lender/v	3 3	L3 3
+1|s|purchase/buyer/n	-6 0	I-4 0
+1|s|purchase/seller/v	-7 10	P-7 10
+1|to	1 11	P-10 -7	I-5 5	L2 13	O10 -3
+1|with	3 -1	P0 -7	I0 6	L3 -3
+o|-	-4 -9	P-6 3	I-6 1	L-2 -3	O5 -7
+o|-l	2 -14	P-3 -3	I5 -8
+o|?	-6 1	P4 0	I-21 4	L6 -4
+o|CO	-7 -31	P-15 -3	I-1 -23	L3 -5	O3 3
+o|CO|it	-8 7	I-1 10	L-6 -1
+o|CO|land	9 -15	P-7 13	I-3 -17	L14 -1	O3 3
+o|CO|none	-11 -21	P-13 -3	I4 -13	L-3 -6
+o|CO|other	4 2	P5 -1	L0 9
+o|DE	-13 0	P-2 3	I-24 -2
+o|DE|it	-5 7	I-6 7
+o|DE|land	-8 -5	P0 4	I-16 -9
+o|DE|none	0 0	I5 -1
+o|OR	-7 6	P-23 17	I-10 4	L20 -8	O0 -4
+o|OR|it	2 3	P-3 7	I3 1	L2 -3
+o|OR|land	-3 3	P-9 19	I-7 -2	L8 -4	O0 -4
+o|OR|none	-5 1	P-11 -3	I-5 4	L10 0
+o|PL	14 -1	P16 -1	I-3 4
+o|PL|it	4 -5	I-3 0	L2 -3
+o|PL|land	-4 1	P2 5	I-4 -2	L-8 -1
+o|PL|none	9 5	P12 -1	I-1 3	L-2 4
+o|SE	6 1	I5 1	L3 0
+o|SE|it	13 -2	P5 0	I4 -1
+o|SE|land	2 3	P2 4
+o|SE|none	-11 1	P-7 -1	I-1 3
+o|at	-3 -5	I-1 -3
+o|bairline	-10 0	P-7 0
+o|bautomotive	-4 -1	P-3 0
+o|bbank	2 -9	P1 -6	L1 -3
+o|bbuilder	-8 -17	P-5 -13	L0 -3
+o|benergy	14 -8	P14 -9
+o|bfinance	5 -5	P5 -5
+o|bfund	-8 13	P-8 13
+o|bhealth	-5 -7	P-4 -15	I0 6
+o|bindustry	-4 -1	I-3 -1
+o|blender	3 3
+o|blessor	-3 5	P-3 6
+o|bmaker	3 -17	P-3 -4	I-3 -3	L2 -4	O3 -3
+o|bmining	-10 4	P-10 4
+o|brailway	0 7	L0 7
+o|bshipping	-10 3	I-6 6
+o|btechnology	13 -1	P3 8	I3 -6	L5 -3
+o|butility	-2 3
+o|by	-6 1
+o|for	-9 1	P-6 4
+o|from	27 -18	P6 5	I0 -8	L15 -6	O4 -2
+o|gbank	2 -15	P1 -5	L3 -9
+o|gcompany	-2 -7	P-5 -13	I-9 11	L13 0	O-3 -3
+o|gfund	-13 17	P-17 19	I4 -1
+o|ggovernment	8 -22	P9 2	I-8 -20	L1 -5	O3 3
+o|gstate_company	-4 4	P-10 14	I-5 -2	O4 -2
+o|in	12 -4	P16 -14	I-3 -2	L1 -5	O-3 9
+o|into	2 -3	P2 -3
+o|m	3 0	P3 0
+o|n	-6 -3	P-10 3	I6 -14	O-4 9
+o|of	-4 9	P-2 4	I-4 3
+o|s	-3 5	P-19 11	I-5 3	L12 4	O6 -7
+o|s2	-1 -3
+o|s|-	-28 -1	P-17 -2	I-10 2
+o|s|/partner/v	0 0	P5 -7	I-3 -1	L0 7
+o|s|grant/donor/n	-1 -3	L-1 -3
+o|s|grant/donor/v	2 4	I0 9	L3 -1
+o|s|investment/investor/v	20 -11	I11 -11	L5 0
+o|s|loan/lender/n	17 -4	O10 -3
+o|s|purchase/buyer/p	0 4	P0 4
+o|s|purchase/buyer/v	-5 17	P-5 16
+o|s|purchase/seller/n	1 -3	L0 -3
+o|s|purchase/seller/v	-1 8	P-1 8
+o|s|trade_target/partner/v	-3 -3	O-3 -3
+o|to	-10 7	P-9 8
+o|with	21 -18	P5 -12	I10 -18	L5 2
+|-	34 6	P11 18	I14 4	L9 -12	O4 -4
+|-l	-7 -27	I-1 -14	L-5 -9
+|?	-6 31	P-8 -5	I-8 4	L12 34
+|CO	-21 -22	P-7 -22	I-7 13	L-6 -15
+|CO|it	-2 -10	P6 -6	L-6 -4
+|CO|land	-17 -10	P-8 -24	I-13 -5	L6 12
+|CO|none	-13 -4	P-6 3	I-3 14	L-3 -21
+|CO|other	11 1	I5 2
+|DE	7 17	P7 5	I-4 2	L7 15	O-2 -3
+|DE|land	1 16	P-6 11	I2 11	L9 -3	O-2 -3
+|DE|none	8 5	P12 -3	I-1 -3	L0 11
+|DE|other	0 -4	P4 -1	I-3 -3
+|OR	5 28	P5 6	I15 -2	L-14 25
+|OR|it	-10 2	P-11 10	L0 -7
+|OR|land	-1 -4	P13 -27	I0 7	L-15 18
+|OR|none	0 23	P2 13	I4 -7	L-6 15
+|OR|other	13 4	I7 0	L4 3
+|PL	11 33	P5 -1	I-7 19	L13 15
+|PL|land	1 23	P9 10	I-7 11	L-1 3
+|PL|none	0 0	P2 -7	I1 3	L-8 2
+|PL|other	10 12	P-3 0	I0 3	L13 9
+|SE	9 7	P2 13	I-5 1	L5 -2	O5 -3
+|SE|it	-3 -2	L-1 -4
+|SE|land	21 -3	P7 2	L10 -2	O4 -2
+|SE|none	-6 13	P-3 7	L-4 6
+|SE|other	2 -6	L3 -5
+|as	1 18	L0 18
+|at	-6 15	P-5 11	I0 3
+|bagriculture	-3 3
+|bairline	-5 5	P-4 6
+|bautomotive	-6 5	P-2 4
+|bbank	9 -4	I8 -3
+|bbuilder	-5 -3
+|benergy	2 -11	P13 -14	L-15 0
+|bfinance	1 -5	I1 -5
+|bfood	5 20	P3 13	I2 8
+|bfund	1 4	P-10 4	I11 0
+|bhealth	12 2	P10 2
+|blender	-2 -5	I-4 -6
+|bmaker	-12 -25	P-7 -16	L-5 -5
+|bmining	0 -21	P-2 -8	I5 -5	L-2 -9
+|brailway	-23 10	P-24 5	L0 4
+|bshipping	4 6	P0 4	I3 0
+|btechnology	2 9	P3 3	I-7 2	L6 3
+|butility	-10 31	P-5 3	L-2 22
+|by	-5 7	P-2 5	L-3 0
+|byl	-4 -1	L-8 -1
+|for	1 21	L0 19
+|from	7 0	P-3 3	I11 5	L-2 -7
+|gbank	15 -18	P2 -5	I9 -3	L4 -15
+|gcompany	-6 11	P11 3	I0 5	L-21 4
+|gfund	-3 13	P-11 10	I10 3
+|ggovernment	9 16	P8 -1	I-20 9	L17 12	O1 -4
+|gstate_company	-13 28	P-10 0	I1 4	L-5 21
+|in	-17 5	P3 0	I-15 24	L-5 -16
+|inl	13 -17	P15 -12	L0 -5
+|n	13 -14	P16 -12
+|of	1 6	I4 -1	L-4 7
+|ofl	-5 5	P-3 3
+|s	-16 4	P-7 16	I-12 -7	L1 -5
+|s|-	0 6	L0 6
+|s|/partner/n	2 -3	P5 -4	I-3 4
+|s|/partner/v	-16 5	P-15 2	I-1 3
+|s|grant/donor/n	-1 -11	L-1 -11
+|s|grant/donor/v	1 -8	P6 -3	I-6 -4	L-3 -1
+|s|investment/investor/n	5 0	L4 -1
+|s|investment/investor/v	0 -7	I2 -14	L-1 4
+|s|loan/lender/n	-7 6	L-7 6
+|s|loan/lender/v	-8 -4	L-7 -5
+|s|purchase/buyer/n	-5 1	P-5 1
+|s|purchase/buyer/v	6 -3	P6 -3
+|s|purchase/seller/v	9 11	P9 11
+|to	-1 3	P-12 -5	I-1 5	L10 1
+|with	7 9	P7 -1	L-2 8
-1o|-	5 -13	P4 -7	I-9 -12	L16 6	O-6 -2
-1o|-l	2 -4	P9 -3
-1o|?	-4 14	P8 -3	I-4 -2	L-4 17	O-3 1
-1o|CO	-5 -35	I-3 1	L2 -30	O-5 -1
-1o|CO|it	1 -8	P1 -4
-1o|CO|land	-12 1	P-7 12	I3 16	L-6 -20
-1o|CO|none	3 -21	P3 1	I0 -11	L4 -10	O-4 -1
-1o|CO|other	1 -5	P2 -5	I-4 0
-1o|DE	-1 10	P3 -5	L-3 14
-1o|DE|land	1 13	L1 14
-1o|DE|none	-6 -2	P3 -2	I-6 0	L-3 0
-1o|DE|other	5 -1	I5 -1
-1o|OR	4 5	P-2 -17	I11 1	L1 24	O-5 -7
-1o|OR|it	-9 12	P-9 15	I-6 0	L6 -3
-1o|OR|land	1 9	P16 -10	I-3 2	L-5 16	O-1 -4
-1o|OR|none	1 -12	P-6 -19	I10 -1	L1 10	O-4 -2
-1o|OR|other	12 -2	I8 1
-1o|PL	11 21	P11 9	I4 6	L-2 8	O-3 -1
-1o|PL|it	-4 7	P3 1	L-7 6
-1o|PL|land	7 6	I9 5	L2 4	O-1 -4
-1o|PL|none	11 8	P8 6	L5 -3	O-2 3
-1o|SE	-5 6	P-8 3	I-14 -3	L8 6
-1o|SE|it	1 9	I-3 0	L0 8
-1o|SE|land	-9 -9	I-13 -11
-1o|SE|none	3 6	P-4 4	I-1 4	L5 -2
-1o|at	8 4	P4 0	I-1 -5	L3 6
-1o|bairline	-29 12	P-29 13
-1o|bautomotive	0 0	L0 5
-1o|bbank	-11 -8	I-3 -1	L-6 -4
-1o|bbuilder	-6 0	P0 -7	I-7 10
-1o|benergy	19 5	P9 8	I14 -2	L-3 0
-1o|bfinance	-4 -8	P-3 0	I0 -6
-1o|bfund	15 3	P-1 3	L7 0
-1o|bhealth	0 0	P-3 2
-1o|blessor	12 7	I13 -1	L-1 8
-1o|bmaker	-7 -24	P15 -11	I-25 0	L5 -6	O-1 -4
-1o|bmining	-3 -3	P-2 -5	L4 1
-1o|brailway	-2 19	P-2 15	L-1 8
-1o|btechnology	11 9	P-4 2	I11 5	L4 3
-1o|butility	0 -4
-1o|by	0 0	P-3 1	L3 -2
-1o|for	1 6	P-2 4	I12 0	L-4 2
-1o|from	1 -5	P3 -11
-1o|gbank	-12 -11	P0 -3	I-3 -1	L-8 -5
-1o|gcompany	-11 -6	P0 -31	I-10 6	L1 21	O-2 -5
-1o|gfund	6 1	P-1 3	L6 0
-1o|ggovernment	6 20	P20 7	I-19 15	L10 2	O-9 -2
-1o|gstate_company	11 19	P-6 24	I17 -1
-1o|in	3 15	P7 -5	I-2 28	O-2 -5
-1o|m	14 -20	P39 -17	I-12 3	O-1 -4
-1o|n	10 3	P3 18	I4 1	L3 -13
-1o|of	3 -3	P7 -11	L-2 5
-1o|s	13 8	P-6 35	I7 -19	L18 -2	O-6 -1
-1o|s2	2 7	L0 6
-1o|s|-	-7 5	P-5 6
-1o|s|/partner/n	-3 5	P-2 5
-1o|s|/partner/v	1 -6	P-1 -3	I2 -3
-1o|s|grant/donor/n	0 0	L3 2	O-3 0
-1o|s|grant/donor/v	7 1	P-1 6	I-3 -16	L11 5
-1o|s|investment/investor/n	3 10	I-2 15	L4 -1
-1o|s|investment/investor/v	10 -9	P4 -2	I9 -7	L-3 -1
-1o|s|it	13 2	P4 6	L7 -5
-1o|s|it|grant/donor/v	8 3	P-1 6	L8 -4
-1o|s|it|purchase/buyer/v	8 0	P8 0
-1o|s|land	-17 -18	P-11 4	I-7 -23	L1 4
-1o|s|land|/partner/v	-5 -6	P-7 -1	I1 -3
-1o|s|land|grant/donor/v	0 0	P-8 0	I-3 -16	L3 10
-1o|s|land|investment/investor/v	-2 -7	P4 -2	I-6 -5
-1o|s|land|loan/lender/v	-1 -3	L-1 -3
-1o|s|land|purchase/buyer/v	-3 -4	P-3 -4
-1o|s|land|purchase/seller/n	-4 5	P-4 5
-1o|s|land|purchase/seller/v	5 2	P-3 5	L3 -2
-1o|s|loan/lender/n	7 1	L7 1
-1o|s|loan/lender/v	-2 -4	L-2 -4
-1o|s|none	2 19	P2 15	I1 5	L5 -2	O-6 -1
-1o|s|none|-	-7 5	P-5 6
-1o|s|none|/partner/n	-3 5	P-2 5
-1o|s|none|grant/donor/n	0 0	L3 2	O-3 0
-1o|s|none|grant/donor/v	-4 0	L-4 0
-1o|s|none|investment/investor/n	3 9	I-3 13	L4 -1
-1o|s|none|loan/lender/n	7 1	L7 1
-1o|s|none|purchase/buyer/v	-4 -1	P-4 -1
-1o|s|other	13 1	I9 -1	L4 1
-1o|s|other|investment/investor/v	9 -1	I9 -1
-1o|s|purchase/buyer/v	1 -5	P1 -5
-1o|s|purchase/seller/n	-7 8	P-7 8
-1o|s|purchase/seller/v	5 9	P3 15	L2 -4
-1o|to	5 9	P-8 12	I12 0
-1o|tol	-1 -3
-1o|with	-12 -9	P-4 2	I-11 -5	O-1 -4
-1|-	19 32	P-17 14	I22 4	L9 10	O5 3
-1|-l	-10 9	P0 4	I-8 0	L0 6
-1|?	-1 -15	P-6 7	I1 -8	L7 -14
-1|CO	18 37	P9 -4	I-5 20	L14 18	O4 0
-1|CO|it	-2 10	P-2 6	I-1 4
-1|CO|land	20 10	P13 -11	I-3 6	L-1 7	O5 3
-1|CO|none	4 16	I-2 10	L6 11	O-2 -3
-1|DE	-7 -9	P-4 -2	I-2 -7
-1|DE|land	-4 -5	P-3 -2	I0 -3
-1|DE|none	-1 -3	I-1 -3
-1|OR	10 12	P-5 10	I15 -3	L7 8	O-5 -1
-1|OR|it	2 7	P-8 9	I10 0
-1|OR|land	-13 8	P-9 -8	I7 7	L-3 13	O-5 -1
-1|OR|none	11 0	P8 9	I-2 -7	L5 -1
-1|PL	13 4	I4 15	L9 -7
-1|PL|land	4 -14	L3 -12
-1|PL|none	7 9	I1 7	L7 5
-1|SE	-1 -4	P-12 -1	I5 -2	L4 -1
-1|SE|land	-7 -3	P-12 -1
-1|SE|none	-3 3
-1|bairline	0 8	P-3 7	I3 1
-1|bbank	-4 0	I-4 0
-1|benergy	-4 -3	P-3 1	I0 -5
-1|bhealth	-11 -1	P-11 -1
-1|blender	-7 -1	O-5 -1
-1|bmaker	16 -5	P11 -4	L4 -2
-1|bmining	1 16	P-2 5	I3 0	L-1 11
-1|bshipping	-2 4	P-1 5
-1|btechnology	11 -2	P0 -3	I7 -3
-1|by	4 -1	I-3 0	L4 0
-1|byl	-2 -3
-1|for	1 14	I2 12
-1|gbank	-5 -1	I-5 -1
-1|gcompany	28 29	P-3 8	I25 11	L7 10
-1|gfund	-2 13	P-2 13
-1|ggovernment	15 24	P-8 -4	I1 22	L27 5
-1|gstate_company	-4 -10	P-3 5	I0 -14
-1|in	17 15	P14 -1	I-1 18
-1|n	4 11	I2 4	L2 5
-1|of	7 -3	P4 -6	I4 0	L4 4	O-5 -1
-1|s	44 -6	P9 -11	I16 4	L14 0	O5 -1
-1|s|-	13 -10	P7 -12	I2 3	L3 -1
-1|s|/partner/n	1 -3
-1|s|grant/donor/v	26 3	I7 0	L13 1	O5 1
-1|s|it	11 -1	I10 0	L4 -2
-1|s|it|grant/donor/v	10 -2	I7 0	L4 -2
-1|s|land	9 10	P0 4	L-2 3	O5 1
-1|s|land|grant/donor/v	13 5	L-1 3	O5 1
-1|s|none	13 -12	P9 -13	I2 3	L3 0
-1|s|none|-	13 -10	P7 -12	I2 3	L3 -1
-1|s|none|/partner/n	1 -3
-1|s|purchase/buyer/v	5 2	P-1 4	I4 -1
-1|to	1 28	P-1 23	L1 9
-1|with	-2 -9	P-7 -8	L5 0
-o|-	25 -5	P18 -14	I3 11	L10 2	O-3 0
-o|-l	-7 6	I-5 7
-o|?	0 0	P0 4	I11 -2	L-11 -3
-o|CO	-6 -28	P7 -1	I-10 -15	L-1 -11
-o|CO|it	0 0	P-4 3	L3 -1
-o|CO|land	12 -9	P15 1	I-6 -3	L2 -4
-o|CO|none	-5 -16	P-1 -3	I-3 -10	L0 -3
-o|CO|other	-6 -3	L-5 -2
-o|DE	9 4	P8 1	I3 1
-o|DE|land	4 3	I3 0
-o|DE|none	5 1	P6 -1
-o|OR	0 11	P3 -4	I7 11	L-6 4	O-3 0
-o|OR|it	-3 -1	L-4 0
-o|OR|land	7 14	P5 5	I3 5	L-2 3
-o|OR|none	-8 -3	P-5 -7	I2 8	L-2 -3	O-3 0
-o|OR|other	5 5	L2 4
-o|PL	-12 38	P-5 13	I-12 19	L1 8
-o|PL|land	-8 11	P-2 3	I-9 8
-o|PL|none	-6 15	P-2 6	I-5 7	L-1 3
-o|PL|other	4 6	I0 3	L3 1
-o|SE	-14 5	I-10 6
-o|SE|land	-12 3	I-11 2
-o|SE|none	-2 -4	L-2 -4
-o|SE|other	2 6	I0 3
-o|at	-9 10	P-5 7
-o|bairline	-18 8	P-16 7	L-3 2
-o|bbank	12 -1	L13 -2
-o|bbuilder	-4 6	P-3 0	I-10 14	L5 -2
-o|benergy	9 -13	P9 -6	I6 -22	L-4 5	O-3 0
-o|bfinance	-8 4	P-6 5
-o|bmaker	15 -15	P27 -3	I-7 -7	L-7 -3
-o|bmining	-7 9	P-7 6
-o|brailway	-4 -8	L-3 -9
-o|bshipping	-1 -3
-o|bsteel	-3 -2	P-3 -1
-o|btechnology	14 7	P-7 4	I19 3
-o|butility	6 10	L5 6
-o|by	-4 3
-o|byl	3 -2	L3 -2
-o|for	-4 3
-o|from	-14 7	P-9 2	I-6 9
-o|gbank	18 -1	P6 -2	L15 -2
-o|gcompany	-15 8	P-15 -4	I5 2	L-1 9
-o|gfund	4 14	I0 10
-o|ggovernment	-1 5	P19 7	I-13 7	L-3 -7
-o|gstate_company	9 -4	P7 2	I7 -7
-o|in	-25 27	P1 10	I-27 13	L4 4
-o|m	18 3	P28 0	I-10 3
-o|n	-4 -1	P4 1	I-12 -2	L5 0
-o|of	-3 4	I-2 3
-o|s	13 4	P17 0	I-7 1	L6 1	O-3 0
-o|s|-	-3 7	I0 11	L-1 -4
-o|s|/partner/n	7 -8	P7 -8
-o|s|/partner/v	3 -4	I2 -4
-o|s|grant/donor/n	-7 7	L-7 7
-o|s|grant/donor/v	0 0	P-3 2	I-3 3	L14 -6
-o|s|investment/investor/v	-4 0	P6 4	I-10 -9
-o|s|it	-2 -5	P-4 -1	L2 -3
-o|s|it|grant/donor/v	0 0	P-3 2	L4 -2
-o|s|it|purchase/buyer/v	1 -4	P1 -4
-o|s|land	-6 -5	P9 8	I-16 -7	L1 -8
-o|s|land|/partner/v	3 -4	I2 -4
-o|s|land|grant/donor/v	-6 3	I-3 3
-o|s|land|investment/investor/v	-8 -3	P5 2	I-15 -7
-o|s|land|loan/lender/v	1 -7	L1 -7
-o|s|land|purchase/buyer/v	-4 -1	P-4 -1
-o|s|land|purchase/seller/n	6 1	P6 1
-o|s|land|purchase/seller/v	-1 4	P-1 4
-o|s|loan/lender/v	6 2	L6 2
-o|s|none	4 1	P10 -7	I3 7	L-6 0
-o|s|none|-	-3 7	I0 11	L-1 -4
-o|s|none|/partner/n	7 -8	P7 -8
-o|s|other	13 10	I3 -1	L8 10
-o|s|other|investment/investor/v	4 2	I3 -1
-o|s|other|loan/lender/v	3 7	L3 7
-o|s|purchase/buyer/v	-5 -5	P-5 -5
-o|s|purchase/seller/n	3 3	P3 3
-o|s|purchase/seller/v	-2 4	P-2 4
-o|to	7 -10	P-5 4	I15 -2	L-4 -8
-o|with	30 -17	P20 -1	I10 -14
-|-	5 20	P-28 7	I15 -10	L12 10	O4 8
-|-l	0 0	I4 2
-|?	3 -2	P18 -3	I-5 -2
-|CO	12 28	P4 5	I-5 10	L6 4	O5 8
-|CO|land	-6 17	P-1 5	I-6 4	L1 4
-|CO|none	14 8	P3 0	I-1 5	L5 -2	O5 6
-|CO|other	2 5	L1 4
-|DE	0 -10	P5 0	I-1 -7	L-1 -3
-|DE|land	2 -7	P5 0	I-1 -7
-|OR	-1 5	P-13 -1	I13 -4	L0 8
-|OR|it	5 -1	P5 -1
-|OR|land	7 11	P4 0	I3 7	L0 3
-|OR|none	-7 -12	P-16 -3	I8 -6
-|OR|other	-4 7	L-3 6
-|PL	-1 3	I-4 -1	L2 3
-|PL|land	0 6	L0 5
-|PL|none	-1 -3	I-3 -2
-|PL|other	0 0	I0 -7
-|SE	11 9	I-1 4	L9 4
-|SE|none	3 5	I-1 4	L4 1
-|bairline	7 1	P-5 0	I10 -1
-|benergy	-1 3	P-2 7
-|between	-6 10	I-5 7
-|betweenl	6 -5	I5 -7
-|bhealth	-10 -5	P-10 -5
-|bmaker	-3 -11	P-4 -3	I-1 -7
-|bmining	-4 10	I-3 3	L0 7
-|btechnology	-10 -7	P-5 -9
-|by	-6 0
-|for	-10 4	P-5 0	L0 4
-|gcompany	4 -16	P-9 -5	I15 -13
-|ggovernment	15 28	P7 6	I-8 7	L9 6	O5 8
-|gstate_company	-3 15	P-1 3	L-1 9
-|in	15 22	P13 -3	I-9 27
-|n	15 2	P6 4	I9 -6
-|of	12 6	P13 1	I1 6
-|s	-4 -7	P-15 -1	I2 -9	L9 2
-|s|-	-2 -3	I-2 -3
-|s|grant/donor/v	4 7	I2 8
-|s|investment/host/v	0 -8	I0 -8
-|s|investment/investor/n	0 0	I-3 -2
-|s|investment/investor/v	9 -5	I9 -5
-|s|it	7 -2	L5 -2
-|s|land	3 -13	P-6 -6	I10 -6
-|s|land|grant/donor/v	2 8	I2 8
-|s|land|investment/host/v	0 -8	I0 -8
-|s|land|investment/investor/v	10 -4	I10 -4
-|s|land|purchase/seller/v	-6 -6	P-6 -6
-|s|loan/lender/v	4 -2	L4 -2
-|s|none	-11 2	P-10 6	I-5 -3	L4 -1
-|s|none|-	-2 -3	I-2 -3
-|s|none|investment/investor/n	0 0	I-3 -2
-|s|none|purchase/buyer/n	-6 2	P-6 3
-|s|other	-1 5	L-1 4
-|s|purchase/buyer/n	-6 2	P-6 3
-|s|purchase/buyer/v	-2 3
-|s|purchase/seller/v	-6 -6	P-6 -6
-|to	13 -9	P-4 7	I6 -13	L12 0
-|with	-2 -3	P6 -4	L-4 -2
0|-	2 -4	I-3 0	L8 -3	O-3 0
0|-l	6 -3	I3 1	L4 -7
0|-m	8 7	P3 11	I0 -3	L-2 -8	O10 6
0|-ms	6 0	P3 -1	I3 2
0|-m|-	4 12	P1 10	I3 4
0|-m|?	0 0	P-3 5	I2 -6	L-1 -7	O5 5
0|-m|of	11 -5	P6 -5	O5 0
0|-o	-14 18	P-5 9	I-9 -3	L0 14
0|-os	8 -2	P11 -2	I-11 -1	L7 2
0|-o|-	0 0	I-5 0	L5 -2
0|-o|?	-19 12	P-14 12	I-2 -10	L-5 10
0|-o|from	-7 9	P-7 8
0|-o|of	-6 -1	P-4 -3	I-2 3
0|-o|with	-2 3	L0 4
0|-|-|	-1 -5	I1 -3
0|-|/partner/v|	-4 4	I-2 3
0|-|grant/donor/n|	1 -4	L6 -3	O-3 0
0|-|grant/donor/v|	4 -18	P9 -6	I-8 -10
0|-|grant/recipient/v|	-2 13	P0 3	L-2 9
0|-|investment/investor/v|	8 8	P0 6	I7 3
0|-|loan/lender/n|	1 -13	L1 -13
0|-|purchase/buyer/v|	-11 20	P-11 20
0|-|purchase/seller/v|	15 -8	P15 -8
0|<0	19 2	P4 -6	I-6 8	L12 0	O6 3
0|<00|CO	15 0	P7 -2	L5 0
0|<00|COa	-9 10	P-15 14	I-2 -4	O7 -1
0|<00|DEa	12 -15	P-2 -14	I0 3	L10 -2	O2 -3
0|<00|OR	12 -1	P2 -7	L9 3
0|<00|PL	-1 12	P5 2	I-11 8	L6 -3	O-3 6
0|<00|PLa	15 1	P19 -1	I-3 2
0|<00|SE	11 -5	P1 -14	I3 6	L5 -1
0|<00|SEa	-4 -6	I8 -6	L-9 -1
0|<01|DEa	-6 5	P-3 5	I-4 -7
0|<01|OR	9 -5	P9 -5	L-6 0
0|<01|PL	4 -4	P5 -2
0|<01|SE	-2 5	L-2 5
0|<0s|grant/donor/v	8 -2	L5 0
0|<0s|investment/investor/v	6 -3
0|<0s|purchase/buyer/v	8 -3	P8 -3
0|<0s|purchase/seller/v	13 0	P13 0
0|<0|-	36 -1	P19 -5	I5 -1	L11 3
0|<0|?	4 10	I-1 6	L-2 3	O6 2
0|<0|from	-3 -1	P-3 -2
0|<0|in	7 -8	L5 -8
0|<0|of	3 -2	P7 -6	I-4 5
0|<0|with	-2 3	L0 4
0|<1	2 10	P14 -17	I-5 13	L-7 12	O3 2
0|<10|CO	12 -1	P5 -13	I-1 7	L2 8	O5 -1
0|<10|COa	10 -23	P16 -25	I-5 1
0|<10|DEa	-8 4	P-10 3
0|<10|OR	9 11	P14 2	L-4 7
0|<10|PL	0 0	I-4 1
0|<10|SE	-9 12	P-3 7	I-6 15	L-1 -5
0|<11|CO	-2 9	P-2 9
0|<11|COa	-3 16	L-2 9
0|<11|DEa	-12 0	P-15 3
0|<11|OR	-2 6	P1 12	L-5 -4
0|<11|PL	1 9	P2 7
0|<11|SE	2 3	P3 4
0|<1s|grant/donor/v	-8 -9	I-5 -3	L-2 -6
0|<1s|grant/recipient/v	1 9	P3 0	L-2 9
0|<1s|investment/investor/v	1 4	I0 3
0|<1s|purchase/seller/v	11 -3	P11 -3
0|<1|-	0 0	P6 -2	I-2 5	L-5 -1
0|<1|?	-23 5	P-16 -5	L-1 6	O-2 3
0|<1|in	5 9	P8 -1	I-1 6	L-1 4
0|<1|of	0 0	P-5 -1	O5 0
0|<1|to	0 7	P0 -3	L0 6
0|<2	-4 -10	P-6 3	I4 -7	L-1 -7
0|<20|CO	-3 0	I0 3	L0 -6
0|<20|COa	8 -1	I7 -2
0|<20|OR	-3 -6	I-1 -4
0|<20|PL	0 0	I-1 3
0|<20|SE	-4 3	P-3 12	I-2 -7
0|<21|OR	-3 -4	P-2 -4
0|<2s|investment/investor/v	-1 -4	I-1 -4
0|<2s|purchase/buyer/v	-2 13	P-2 13
0|<2s|purchase/seller/v	-4 -6	P-4 -6
0|<2|-	-14 -8	P-10 -1	L-1 -7
0|<2|?	2 -8	P-4 1	I5 -9
0|<2|from	5 8	P5 8
0|<l0	19 6	P13 -2	I-8 -3	L15 4	O-1 5
0|<l1	-15 -17	P-20 -1	L4 -13
0|<l2	5 -6	P6 -13	I-3 6
0|<l3	5 0	P20 -20	I-11 -1	L-2 15
0|<l4	17 23	P5 18	I10 7	L-7 -2	O8 2
0|>0	10 17	P20 19	I10 9	L-11 -4	O-6 -5
0|>00|CO	-6 -1	O-3 0
0|>00|COa	-19 -1	P-24 13	I15 -10	L-15 0
0|>00|DEa	36 22	P37 7	I-2 18	L1 -4
0|>00|OR	3 -4	P-5 -4	I4 0	L4 0
0|>00|PL	3 11	I-1 5	L2 5
0|>00|SE	-8 -5	P-2 10	L-3 -6	O-1 -5
0|>01|PL	2 3	I1 3
0|>0s|grant/donor/v	-6 4	L-5 5
0|>0s|purchase/buyer/v	-5 0	P-5 0
0|>0|-	-9 0	P-4 2	I-5 0	L5 -1	O-3 0
0|>0|?	21 13	P23 23	I16 2	L-11 -6	O-3 -5
0|>0|in	-3 1
0|>1	0 -9	P-5 -4	I3 6	L4 -1	O-1 -6
0|>10|CO	4 -1	L3 -1
0|>10|COa	1 -8	P6 -4	I-2 -3	L-4 -2
0|>10|DEa	-4 -1	P-3 -2	L-3 0
0|>10|OR	2 -5	P-5 -2	I7 0	L1 -4
0|>10|PL	-6 5	P-3 -4	I-3 5
0|>10|SE	0 6	P1 3
0|>1s|investment/investor/v	3 4	P-7 3	I3 -1
0|>1s|purchase/buyer/v	-3 0	P-3 0
0|>1|-	-1 4	P-7 7	I4 -1
0|>1|?	-2 -14	P2 -10	I-4 -1	L0 5	O-1 -6
0|>1|from	4 -2	L4 -1
0|>1|in	-3 10	I-3 7
0|>1|to	2 -5	L0 -3
0|>2	-25 2	P-25 0	I-1 5
0|>20|OR	-24 0	P-33 0
0|>l0	9 23	P17 9	I-4 16	O-4 1
0|>l1	-18 -7	P-8 10	I0 -7	L-9 -5	O-1 -4
0|>l2	10 -12	P5 1	I8 -1	L-1 -4	O-2 -10
0|>l3	4 2	P-2 3	I5 -1
0|>l4	-17 5	P-20 -4	I-2 9	L8 -1
0|?	2 7	P0 12	I13 -5	L-14 6	O2 -6
0|?|-|	8 5	P8 -6	I3 5	O-3 5
0|?|-|a	8 -8	P5 -4	I3 -4
0|?|/partner/n|	-9 9	P-7 8
0|?|/partner/n|a	8 -3	P7 -4
0|?|/partner/v|	2 -11	P-3 3	I7 -1	L-4 -12
0|?|/partner/v|a	13 -2	P-3 2	I7 -3	O6 -1
0|?|grant/donor/n|	-1 3
0|?|grant/donor/v|	4 10	P-2 3	L7 7
0|?|grant/donor/v|a	-7 12	P-2 9	I-3 2	L-3 -1
0|?|grant/recipient/v|a	12 -4	P-3 3	I8 -6	L7 -1
0|?|investment/investor/n|	2 7	I2 7
0|?|investment/investor/p|a	4 0	P4 -1
0|?|investment/investor/v|	-7 -4	P-2 3	I-3 -11
0|?|investment/investor/v|a	-14 18	P6 -5	I-21 13	L-2 9
0|?|loan/borrower/v|	-3 2	L-3 2
0|?|loan/borrower/v|a	-4 -2	I3 1	L-7 -3
0|?|loan/lender/n|	0 0	L1 4	O-1 -6
0|?|loan/lender/n|a	1 -5	P5 -2	L-6 -2
0|?|loan/lender/v|	-2 3	L-2 3
0|?|loan/lender/v|a	-4 3	L-4 3
0|?|purchase/buyer/n|	0 0	P3 -1	I-4 0
0|?|purchase/buyer/n|a	11 -11	P11 -11
0|?|purchase/buyer/p|a	5 -6	P1 -6	I4 -1
0|?|purchase/buyer/v|	-20 8	P-13 8	I-6 1
0|?|purchase/buyer/v|a	-18 35	P-21 37
0|?|purchase/seller/n|a	-8 -2	P-5 4	I4 -3	L-7 -3
0|?|purchase/seller/v|	27 -1	P27 -1
0|?|purchase/seller/v|a	-4 -1	P-7 1
0|?|swap/partner/n|	1 -3	O1 -3
0|CO	8 -18	P-5 -15	I13 -12	L-7 8	O8 -1
0|DE	15 18	P3 7	I2 18	L11 -6
0|OR	9 -20	P-2 -9	I8 -8	L4 5	O-1 -7
0|OT	0 -5	I0 -8	L0 3
0|PL	22 42	P32 12	I-21 25	L10 1	O-3 6
0|SE	-14 15	P-1 28	I2 3	L-11 -8	O-2 -4
0|at	-4 6	I0 4
0|at|investment/investor/v|	-1 4	I-1 4
0|bairline	-4 -5	P-4 -3
0|bbank	-2 -5	L-2 -5
0|bbuilder	1 9	P-2 -3	I1 10
0|benergy	-3 6	P-2 7	I1 -3	L-3 1
0|bfinance	-1 -4	I0 -3
0|bfund	4 -4	I-1 -4	L5 0
0|bhealth	11 6	P10 1
0|blender	-4 -6	I-4 -1	L0 -4
0|blessor	-4 1	P-4 1
0|bmaker	4 1	P0 -16	I2 18	L2 -6
0|bmining	1 -3	L0 -6
0|brailway	-2 3	P-2 -3	L0 6
0|bshipping	11 -4	I11 -4
0|btechnology	-13 2	P-12 0	I2 -7	L0 10
0|butility	-8 -2	P-5 5	I0 -7
0|by	-8 -3	P-8 -2
0|from	4 5	P-2 5	L5 -1
0|from|-|	3 -4	P3 -4
0|from|grant/donor/v|	11 0	L4 -1
0|from|purchase/buyer/v|	-8 8	P-8 8
0|from|purchase/seller/v|	-2 7	P-2 7
0|gbank	-3 1	P-1 13	L0 -5	O-1 -6
0|gcompany	-11 -7	P-17 -20	I9 3	L-2 6
0|gfund	0 -6	P-5 -1	I-1 -4	L6 0
0|ggovernment	12 21	P2 10	I0 16	L7 -1	O4 1
0|gstate_company	13 6	P7 8	I8 -2	L-3 0
0|in	10 9	P9 0	I-7 13	L4 -4
0|in|/partner/v|	0 9	L0 6
0|in|investment/investor/v|	-9 7	I-7 10
0|in|purchase/buyer/v|	-4 1
0|in|purchase/seller/v|	7 -2	P7 -2
0|m-	19 -5	P26 5	I12 9	L-11 -6	O-3 -12
0|m-s	-3 0	I-3 0
0|m-|-	13 -14	P7 -14	L6 -6
0|m-|?	12 1	P18 15	I15 2	L-13 -4	O-3 -12
0|m-|in	-4 7	I-3 3
0|mm	9 13	P10 7	I1 4
0|mm|?	9 13	P10 7	I1 4
0|mo	-5 -1	P2 -10	I-3 3	L0 7	O-3 0
0|mos	-20 9	P-9 3	L-4 6	O-3 0
0|mo|-	-21 2	P-12 -2	L-3 4	O-3 0
0|mo|?	13 -7	P13 -7	I-2 -4	L2 3
0|n	5 -5	P0 -4	L3 -2
0|o-	-5 -5	P-9 -3	I-1 5	L8 -6
0|o-|?	-7 -4	P-6 -4
0|o-|from	6 -3	L4 -1
0|o-|in	-2 5	I1 3
0|o-|to	-1 -6	L-1 -4
0|of	1 -5	P0 -12	I-4 5	O5 0
0|of|investment/investor/v|	-4 5	I-4 5
0|of|purchase/buyer/v|	-7 -3	P-7 -3
0|om	8 7	P-5 1	I1 7	L13 -1
0|om|?	-3 5	P-8 -1	I3 2	L2 4
0|om|in	7 -4	L4 -4
0|om|to	0 6	L0 6
0|oo	-10 -8	P-11 -15	I4 5
0|oos	0 0	P2 4	I-1 -4
0|oo|-	1 -7	I3 -5
0|oo|?	-10 -2	P-9 -13	I0 8
0|oo|from	10 -2	P8 -3
0|oo|in	7 0	P6 -1
0|oo|to	1 -4
0|s	0 7	P11 3	I-12 0	L3 6	O-3 -1
0|s|-	-1 -3	I1 -3
0|s|/partner/v	-6 5	I-4 5
0|s|grant/donor/n	-5 -1	O-3 0
0|s|grant/donor/v	-5 -8	I-8 -10
0|s|grant/recipient/v	-2 11	P3 0	I-3 2	L-2 9
0|s|investment/investor/v	5 2	P-7 3	L3 0
0|s|loan/lender/v	3 4	L3 4
0|s|purchase/buyer/v	0 12	P1 12
0|s|purchase/seller/v	12 -7	P12 -7
0|to	0 0	P-1 -3
0|to|grant/donor/v|	1 -4	L0 -4
0|to|purchase/seller/v|	-1 -3	P-1 -3
0|with	7 1	P10 -2	L0 4
0|with|-|	8 -1	P8 -1
=none	35 0	P3 0	I32 0	L-39 0	O46 0
=one	-249 0	P-182 0	I-59 0	L-103 0	O-10 0
=open	-55 0	P-68 0	I-52 0	L63 0	O-89 0
=otherother	30 0	P34 0	I-24 0	L12 0	O6 0
=otherrich	36 0	P52 0	I18 0	L32 0	O-23 0
=richother	33 0	I16 0	L8 0	O20 0
=richrich	5 0	P12 0	I39 0	L-82 0
H|-	40 46	P15 48	I9 -15	L27 11
H|-l	18 7	P27 -3	I-23 -8	L14 8	O-1 8
H|?	12 -5	P-9 -8	I12 -11	L10 7
H|CO	19 42	P-12 9	I16 11	L20 26
H|CO|it	21 8	P15 -6	I-9 11	L15 0	O-3 3
H|CO|land	6 16	P-8 -34	I-2 16	L11 28	O3 -6
H|CO|none	2 15	P-21 37	I24 -15	L2 -10	O-1 3
H|CO|other	-5 9	L-9 9
H|DE	9 14	P-4 3	I6 14	L8 -2
H|DE|it	6 -4	P-3 -5	I6 -3	L0 4
H|DE|land	-11 7	P-10 -4	I-2 11	L2 -4
H|DE|none	14 19	P7 14	I2 5	L5 0
H|DE|other	-2 -6	P0 -4
H|OR	34 23	P24 23	I37 -22	L-20 22
H|OR|it	18 13	P-16 6	I32 -3	L2 8
H|OR|land	4 13	P34 -9	I-18 -1	L-14 20
H|OR|none	12 -1	P5 22	I17 -19	L-10 -5
H|OR|other	8 1	P3 0	L3 1
H|OT	-21 -17	P-9 -1	I-11 -9	L-1 -7
H|OT|land	-21 -17	P-9 -1	I-11 -9	L-1 -7
H|PL	3 40	P11 8	I-12 30	L1 6	O3 -2
H|PL|it	4 25	P4 7	I-5 4	L4 15
H|PL|land	8 -8	P11 2	I-3 9	L-5 -16	O4 -2
H|PL|none	-18 17	P-3 -1	I-5 16	L-9 1
H|PL|other	19 4	L17 5
H|SE	33 27	P16 31	I-7 -3	L34 -1	O-5 5
H|SE|it	21 22	P18 5	L8 12	O-3 3
H|SE|land	-29 6	P-13 11	I-15 3	O-1 -6
H|SE|none	29 15	P3 20	I6 -4	L21 -3	O-2 4
H|SE|other	7 -13	P2 -5	L5 -9
H|after	4 -13	I6 -4	L-1 -9
H|as	7 -27	P-3 7	L6 -25	O4 -2
H|at	5 24	P7 15	L-4 8
H|bagriculture	6 0	I5 -2
H|bairline	-14 17	P-35 7	I16 3	L-2 4
H|bautomotive	5 -4	P3 -5
H|bbank	-7 -5	P-8 -3	L3 -2
H|bbuilder	-2 3	P12 -1	I-17 4
H|bchemicals	-1 8	P0 4	I-1 5
H|benergy	-22 -12	P-15 12	I14 -18	L-26 -9
H|between	7 -17	P6 -7	L0 -10
H|betweenl	-6 3	P1 6	I-7 1	L0 -3
H|bfinance	-9 16	P-7 14
H|bfood	-2 9	P-2 10	L0 -3
H|bfund	-11 -13	P-1 11	I-1 4	L-7 -20
H|bgovernment	4 15	P-1 5	L4 9
H|bhealth	-14 8	P-11 2	I0 3	L-4 4
H|blender	-4 -7	I-8 -2	L6 -5
H|blessor	-11 17	P-9 3	L-1 8
H|bmaker	11 -24	P53 -29	I-32 11	L-4 -7
H|bmining	22 -14	P14 -11	I0 -5	L5 3
H|bpharma	0 0	P-2 3
H|brailway	-3 15	P-3 3	L0 10
H|bshipping	-2 6	I4 -1	L-5 3
H|bsteel	-6 3	P-6 3
H|btechnology	-17 18	P-15 -3	I26 -4	L-25 21
H|butility	5 -18	P0 7	I10 -11	L-1 -5	O-3 -9
H|by	4 -9	P-8 2	I17 -14	L-7 2
H|byl	-1 -3	L0 -3
H|for	-10 65	P0 14	I-8 23	L-3 28
H|forl	-4 14	L-4 12
H|from	2 -28	P0 -12	I6 -15	L-6 0
H|froml	-4 -17	P-5 -12	I1 -5
H|gbank	21 -2	P-8 -2	L25 -8	O6 7
H|gcompany	31 29	P48 -6	I35 5	L-50 42	O-6 -10
H|gfund	-13 -17	P-9 6	I7 5	L-8 -20
H|ggovernment	24 45	P1 9	I-7 32	L27 9	O-2 5
H|gstate_company	-13 15	P-14 42	I2 -22	L-1 -7
H|in	16 -1	P29 -37	I-3 34	L-17 0
H|inl	0 0	P0 -6	I-1 6
H|into	-6 19	I-6 20
H|m	12 25	P5 15	I-5 -1	L18 12
H|n	42 5	P24 -16	I8 30	L12 -9	O-3 -1
H|near	1 -3	L1 -4
H|of	12 37	P13 0	I-6 18	L-1 20	O4 -2
H|on	-10 9	P-10 7
H|s	8 8	P-11 9	I6 -28	L18 14	O-1 6
H|s2	-2 13	P-6 12	I3 0
H|s|-	8 2	P-6 15	I7 -5	L7 -8
H|s|/partner/n	5 1	P8 -3	I4 -1	L-4 -1	O0 4
H|s|/partner/v	-10 -4	P-7 -18	I-3 3
H|s|grant/donor/n	-4 9	I-12 0	L1 8
H|s|grant/donor/p	4 -8	P1 -7	L3 0
H|s|grant/donor/v	8 1	P6 -14	I-1 -13	L1 25
H|s|grant/recipient/v	-1 9	P1 5	I-3 4
H|s|investment/host/v	0 -12	I2 -15
H|s|investment/investor/n	-6 2	I-6 2
H|s|investment/investor/p	1 4	P0 3
H|s|investment/investor/v	19 -11	P-5 1	I43 -9	L-11 -3
H|s|it	29 1	P0 4	I19 2	L11 -4
H|s|it|grant/donor/v	11 16	P-10 9	I2 4	L18 3
H|s|it|investment/investor/v	22 -8	I21 -4	L0 -3
H|s|it|purchase/buyer/v	-5 6	P-3 5
H|s|it|purchase/seller/v	8 -5	P8 -5
H|s|land	-31 -9	P8 -11	I-39 -11	L-8 6
H|s|land|/partner/v	-10 -5	P-8 -24	I-3 3
H|s|land|grant/donor/v	-1 9	P11 -23	I-7 -3	L-11 30
H|s|land|grant/recipient/v	-4 10	P-4 10
H|s|land|investment/host/v	0 -12	I2 -15
H|s|land|investment/investor/v	-18 -8	I-5 -1	L-7 -6
H|s|land|loan/borrower/v	9 -1	L9 -1
H|s|land|loan/lender/v	-9 -13	I-11 -9	L3 -6
H|s|land|purchase/buyer/v	-22 7	P-8 -16	I-10 10
H|s|land|purchase/seller/n	8 -4	P8 -4
H|s|land|purchase/seller/v	9 16	P4 18
H|s|loan/borrower/v	7 0	L8 0
H|s|loan/lender/n	8 -2	P-10 2	L18 -4
H|s|loan/lender/v	-18 -17	I-11 -9	L-6 -10
H|s|none	13 12	P-15 16	I13 -17	L16 6	O-1 5
H|s|none|-	8 2	P-6 15	I7 -5	L7 -8
H|s|none|/partner/n	5 1	P8 -3	I4 -1	L-4 -1	O0 4
H|s|none|grant/donor/n	-4 9	I-12 0	L1 8
H|s|none|grant/donor/p	4 -8	P1 -7	L3 0
H|s|none|grant/donor/v	-1 -21	P4 -3	I1 -12	L-7 -6
H|s|none|investment/investor/n	-6 2	I-6 2
H|s|none|investment/investor/p	1 4	P0 3
H|s|none|investment/investor/v	6 -2	P-4 1	I11 -4
H|s|none|loan/lender/n	8 6	P-10 2	L18 4
H|s|none|purchase/buyer/n	-6 9	P-4 8
H|s|none|purchase/seller/p	-4 13	P-4 13
H|s|none|purchase/seller/v	-5 -7	P-4 -15	L-1 8
H|s|other	-5 2	P0 -5	L-7 6
H|s|other|grant/donor/v	-7 0	L-7 0
H|s|other|purchase/buyer/v	1 -4	P1 -4
H|s|purchase/buyer/n	-6 8	P-4 7
H|s|purchase/buyer/v	-24 9	P-10 -10	I-11 11
H|s|purchase/seller/n	9 -3	P7 -2
H|s|purchase/seller/p	-4 13	P-4 13
H|s|purchase/seller/v	9 3	P7 -3	L-1 9
H|to	-7 38	P-23 52	I15 -2	L8 -2	O-1 -4
H|with	19 1	P14 -5	I7 -1	L-2 4
H|withl	-4 2	P-2 -3	I-1 4
N	17 -1	P-13 -7	I-3 -6	L13 1	O24 9
N|+1|AN|	27 -12	P20 30	I-5 -5	L7 -26	O3 -6
N|+1|AN||-	-28 32	P-27 38	I-9 5	L8 -3	O-5 -3
N|+1|AN||-s	10 -30	P15 -5	I-6 3	L-8 -17	O8 -3
N|+1|AN||?	-2 -6	P0 -3	I-1 -3
N|+1|AN||between	-3 0
N|+1|AN||by	-1 -5	L-1 -5
N|+1|AN||for	1 -5	I0 -4
N|+1|AN||from	19 -2	P10 -2	L5 0
N|+1|AN||in	11 -5	I0 -4	L5 -1
N|+1|AN||of	13 -7	P11 0	I8 -2	L-4 -5
N|+1|AN||to	-1 6	L0 4
N|+1|OR|	-17 -37	P-12 -25	I-6 6	L1 -10
N|+1|OR|company	0 -10	P-2 -3	I4 -5
N|+1|OR|company|-	-5 -7
N|+1|OR|company|-s	8 -4	I5 -2
N|+1|OR|government	-4 -4	L-10 0	O6 -3
N|+1|OR|multilateral	29 -1	P-1 4	I6 10	L23 -16
N|+1|OR|multilateral|-	23 -3	P-1 7	L19 -5
N|+1|OR|multilateral|-s	15 -4	I4 4	L11 -10
N|+1|OR|multilateral|by	7 -1	L7 -1
N|+1|OR||-	-9 -15	P-20 -15	I1 5	L8 -1
N|+1|OR||-s	-15 -13	L-13 -8
N|+1|OR||?	11 4	P-3 -3	L12 6
N|+1|OR||for	-6 5	L-5 2
N|+1|OR||from	-7 -13	L-3 -6
N|+1|OR||of	-4 -3	P-3 -2
N|+1|OR||on	-3 -1	L-3 -1
N|+1|OR||to	16 -1	P25 -1
N|+1|OT|	-18 14	P-12 21	I-14 21	L0 -6	O1 -10
N|+1|OT||?	-18 14	P-12 21	I-14 21	L0 -6	O1 -10
N|-	10 -5	P-32 -7	I17 -1	L5 1	O16 3
N|-1|AN|	19 -31	P4 -19	I-4 2	L15 -15
N|-1|AN||-	-9 -23	P-6 -11	I-7 -1	L1 -11
N|-1|AN||-s	21 -15	P14 -8	I7 -6
N|-1|AN||?	-3 0
N|-1|AN||after	-5 -3	I-4 0
N|-1|AN||among	-1 8	I-1 8
N|-1|AN||for	10 7	L10 7
N|-1|AN||in	-3 0
N|-1|AN||of	2 -6	L2 -4
N|-1|AN||to	-4 -2	P-3 0
N|-1|OR|	-51 -25	P-23 -9	I-8 -13	L-9 3	O-9 -7
N|-1|OR|company	1 -5	P-3 -3	I7 -4
N|-1|OR|company|-	-4 5	L-2 4
N|-1|OR|company|-s	14 -5	I10 -4	L3 -1
N|-1|OR|fund	-7 -3	L-8 -2
N|-1|OR|fund|-	-8 -2	L-8 -2
N|-1|OR|multilateral	29 26	P-10 4	I0 -4	L38 25
N|-1|OR|multilateral|-	1 19	I-6 -1	L6 20
N|-1|OR|multilateral|-s	15 -6	P0 3	I-4 -2	L19 -6
N|-1|OR|multilateral|from	5 -5	L5 -5
N|-1|OR|multilateral|in	3 6	L3 6
N|-1|OR|multilateral|to	-3 27	L-3 27
N|-1|OR|multilateral|with	5 3	P0 3	L6 1
N|-1|OR||-	-19 -7	P-11 0	I-8 -8	L7 7	O-8 -7
N|-1|OR||-s	14 -3	L14 -2
N|-1|OR||?	-16 -25	P-4 -2	I-4 -10	L-7 -11
N|-1|OR||by	0 0	P0 -4
N|-1|OR||for	0 -6	P-5 -5	I3 5	L0 -5
N|-1|OR||of	-6 13	P-3 -2	L-2 12
N|-1|OR||on	-8 -1	L-6 -1
N|-1|OT|	11 20	P-13 -27	I25 19	L3 16	O-3 -1
N|-1|OT||?	11 20	P-13 -27	I25 19	L3 16	O-3 -1
N|/partner/n	20 -7	P13 -14	I19 17	L3 1	O-6 -9
""",
    """\
N|/partner/p	12 -1	L12 0
N|/partner/v	33 19	P12 18	L10 12	O9 -7
N|0|AN|	13 -3	P23 11	I-4 -7	L-4 -2
N|0|AN||-s	-10 -7	P-6 -1
N|0|AN||<1|-	-5 -2	P-4 0
N|0|AN||<1|of	0 12	P0 14
N|0|AN||>0|-	-3 -5
N|0|AN||>0|?	11 -3	P14 -4	L-3 1
N|0|AN||>1|?	-6 -1	L-4 0
N|0|AN||?	24 -5	P27 -5	L-5 0
N|0|AN||of	-2 11	P0 14
N|0|OR|	0 -12	P-4 -10	I-12 -12	L6 2	O3 4
N|0|OR|multilateral	10 -2	I-3 0	L14 -2
N|0|OR|multilateral|-	4 -1	I-3 -1	L6 0
N|0|OR|multilateral|-s	5 -5	I-3 -2	L7 -3
N|0|OR|multilateral|<2|-	7 -3	L7 -3
N|0|OR|multilateral|>0|-	-3 -3	I-3 -2
N|0|OR||-	-8 -1	P-8 -1
N|0|OR||-s	7 -5	L6 -2
N|0|OR||<0|?	-4 -8	P-8 -5	I-3 -4	L7 0
N|0|OR||<1|?	-4 1	P0 -4	L-3 1
N|0|OR||<2|-	-1 -6	P-7 -2	I0 -4	L6 -2
N|0|OR||<2|?	-3 -1	P-3 0
N|0|OR||>0|?	-3 2	I-5 -3	L-1 5
N|0|OR||?	-16 -3	P-13 -6	I-11 -12	L-1 6	O3 4
N|0|OT|	-2 30	P1 -4	I-35 12	L8 13	O4 3
N|0|OT||<0|?	-8 -4	P2 -8	I-12 -20	L0 13
N|0|OT||<1|?	-11 22	P8 4	I-9 6	L-10 9
N|0|OT||<2|?	-15 7	P-14 -11	I-3 17	L-1 -6
N|0|OT||>0|?	9 17	P-5 7	I-11 9	L11 1	O5 2
N|0|OT||>1|?	6 16	P-8 2	I-11 15	L14 -1
N|0|OT||>2|?	6 6	P14 -1	L-7 3
N|0|OT||?	-2 30	P1 -4	I-35 12	L8 13	O4 3
N|c1	0 0	P-15 19	I-3 1	L16 -20	O3 -3
N|c2	-22 -15	P-20 -9	I-23 -11	L5 -4	O0 4
N|c3	7 15	P1 -10	I-9 2	L-10 -1	O21 20
N|c4	-5 -32	P24 12	I-19 -16	L-9 -18
N|c5	37 28	P-8 -27	I32 14	L14 41	O3 -11
N|f|AN|	8 -5	P-8 -8	I-16 -20	L10 3	O12 10
N|f|AN||-	9 7	P-15 4	I3 -1	L10 -3	O5 6
N|f|AN||-s	-3 -23	P5 -5	I-15 -13	L-3 -9	O7 4
N|f|AN||<0|-	2 -9	P4 -2	I-6 -2	L-4 -9	O7 4
N|f|AN||<0|of	-3 0	P-3 0
N|f|AN||<1|-	-13 -17	P-8 -4	I-6 -2	L0 -10
N|f|AN||<2|-	-3 -16	P-5 -5	L1 -8
N|f|AN||>0|-	26 4	P1 5	I-3 -5	L18 -4	O5 6
N|f|AN||>0|for	5 -4	I1 -3	L5 -3
N|f|AN||>0|from	11 -4	I3 -3	L8 -1
N|f|AN||>0|in	0 -10	I0 -9
N|f|AN||>0|of	-2 5	L0 5
N|f|AN||>0|to	-3 7	L-2 6
N|f|AN||>1|-	-6 22	P-2 3	I0 -4	L-3 18
N|f|AN||>1|in	-7 0	L-5 0
N|f|AN||by	-4 4	I-1 8	L-3 -3
N|f|AN||for	7 -7	L7 -5
N|f|AN||from	9 12	I2 -3	L6 12
N|f|AN||in	-11 -12	I-1 -10	L-7 0
N|f|AN||of	5 2	P-5 -1	L8 3
N|f|AN||to	-5 3	L-4 4
N|f|OR|	-19 2	P-36 -4	I4 -12	L-2 7	O7 4
N|f|OR|company	-14 4	P-14 20	I-2 -6	L-1 -10
N|f|OR|company|-	-9 -8	P-4 2	I0 -4	L-4 -6
N|f|OR|company|-s	3 20	P-1 15	L4 -4
N|f|OR|company|<0|-	-5 2	I-3 -1
N|f|OR|company|<0|from	-3 0	P-3 0
N|f|OR|company|<0|of	-6 -3	L-3 -2
N|f|OR|company|<0|to	-2 -3	P-2 -3
N|f|OR|company|<1|-	-2 13	P-1 15
N|f|OR|company|<2|-	0 -3
N|f|OR|company|>0|-	-1 -7	L1 -4
N|f|OR|company|>1|-	-3 -9	I3 -2	L-5 -6
N|f|OR|company|by	5 -2	I3 -2	L3 -1
N|f|OR|company|from	-4 0	P-4 0
N|f|OR|company|of	-5 -3	L-3 -2
N|f|OR|company|to	-2 -3	P-2 -3
N|f|OR|fund	-6 -2	P0 3	L-4 -5
N|f|OR|government	-7 -4	L-5 -3
N|f|OR|government|-s	-6 -4	L-5 -3
N|f|OR|government|<0|-	-6 -3	L-5 -3
N|f|OR|multilateral	92 38	P-9 9	I19 15	L84 15
N|f|OR|multilateral|-	40 18	P-2 3	I17 4	L23 11
N|f|OR|multilateral|-s	46 10	P-7 7	L55 3
N|f|OR|multilateral|<0|-	68 16	I5 4	L65 9
N|f|OR|multilateral|<0|from	-12 -6	L-14 -5
N|f|OR|multilateral|<1|-	24 6	P-7 4	L33 2
N|f|OR|multilateral|<1|from	7 -3	L7 -3
N|f|OR|multilateral|<2|-	24 -4	I15 0	L7 -4
N|f|OR|multilateral|>0|-	-7 -4	L-7 -4
N|f|OR|multilateral|>0|from	25 -10	L25 -10
N|f|OR|multilateral|>0|to	-10 8	P0 3	L-10 6
N|f|OR|multilateral|>1|from	3 -3	L3 -3
N|f|OR|multilateral|by	6 -1	L6 -1
N|f|OR|multilateral|from	19 -16	L18 -15
N|f|OR|multilateral|to	-14 11	P0 3	L-14 8
N|f|OR|multilateral|with	6 -1	L6 -1
N|f|OR||-	-1 17	P-1 10	I-3 -4	O4 7
N|f|OR||-s	0 0	P-5 2	I2 -4	L3 -1
N|f|OR||<0|-	-21 8	P-20 12
N|f|OR||<0|for	-4 -2
N|f|OR||<0|from	2 -6	P-4 -3	L4 -2
N|f|OR||<0|on	9 -2	I18 -1
N|f|OR||<1|-	26 -18	P11 -9	I2 -5	L9 -2
N|f|OR||<1|of	-4 -1	P-4 -1
N|f|OR||<1|to	0 0	P-5 0	I6 0
N|f|OR||<2|-	-10 0	P-5 -3	L-5 1
N|f|OR||<2|of	-3 0	P-3 0
N|f|OR||>0|-	1 9	P4 5	L-2 3
N|f|OR||>0|for	-8 -5	P-6 -4	L-3 -1
N|f|OR||>0|from	-6 -3	L-6 -3
N|f|OR||>0|of	14 3	P16 -5	L-1 5
N|f|OR||>0|to	16 3	L13 3
N|f|OR||>1|-	1 6	L-3 -1	O5 7
N|f|OR||>1|of	-5 3	L-5 4
N|f|OR||by	-4 -1
N|f|OR||for	-12 -8	P-8 -5	L-4 -1
N|f|OR||from	-1 -9	P-5 -4	I6 0	L-2 -5
N|f|OR||in	-3 -1
N|f|OR||of	1 7	P10 -7	I-2 -3	L-6 10
N|f|OR||on	4 -3	I12 -1
N|f|OR||to	7 0	P-7 -1	I6 0	L6 2
N|f|OR||under	1 -3
N|f|OR||with	0 0	L-1 5	O3 -3
N|grant/donor/n	-28 0	I-1 10	L-20 -8	O-4 0
N|grant/donor/p	-8 -3	L-6 -2
N|grant/donor/v	-16 16	P6 11	I-10 -3	L-10 14	O-3 -2
N|grant/recipient/v	7 -17	P-4 -5	I-3 -5	L12 -7
N|guarantee/guarantor/n	-4 12	L-4 12
N|guarantee/guarantor/v	4 -3	L4 -3
N|investment/investor/n	-12 8	I-11 7
N|investment/investor/p	-5 -4
N|investment/investor/v	-13 -54	P4 -4	I-14 -47	L-4 -4
N|loan/borrower/v	-3 1	I-3 -1	L0 3
N|loan/lender/n	9 -4	P10 -3	L-7 -13	O5 10
N|loan/lender/p	-3 -3	L-3 -3
N|loan/lender/v	19 9	I7 8	L11 -1
N|purchase/buyer/n	-12 -12	P-3 -13	L-6 0
N|purchase/buyer/p	-9 1	P-8 1
N|purchase/buyer/v	-18 8	P-14 16	I-3 -4
N|purchase/seller/n	9 -1	P-9 -6	L14 4
N|purchase/seller/p	-4 2	P-4 2
N|purchase/seller/v	26 4	P18 14	L6 -6
N|trade_target/partner/v	13 15	O13 15
T|-	29 32	P16 25	I16 -5	L-2 14
T|-l	0 39	P-11 24	I4 3	L7 12
T|?	32 -1	P12 -2	I8 13	L9 -25	O5 10
T|CO	17 47	P-7 25	I10 -10	L22 27	O-3 5
T|CO|it	-4 8	P-6 0	I-3 4	L6 4
T|CO|land	5 11	P8 15	I-2 -6	L-3 4
T|CO|none	16 25	P-6 10	I11 -7	L19 15	O-3 5
T|CO|other	0 0	L-4 2
T|DE	10 6	P10 1	I4 2	L-3 2
T|DE|land	9 -5	P3 0	I7 -7
T|DE|none	-4 2	L-3 1
T|OR	16 52	P10 26	I6 7	L-2 20
T|OR|it	-7 6	P-10 3	I3 1
T|OR|land	3 16	P5 3	I-1 6	L0 4
T|OR|none	17 27	P11 14	I2 6	L3 7
T|OR|other	2 3	I2 -5	L-2 7
T|PL	38 34	P-5 5	I9 7	L31 12	O5 10
T|PL|land	5 11	P-4 1	I5 2	L3 3	O-1 4
T|PL|none	13 14	P-3 3	I3 4	L12 1	O5 6
T|PL|other	11 11	L10 9
T|SE	8 -9	P2 12	I-1 17	L6 -36
T|SE|it	-10 2	P-10 2	I3 1	L-4 -1
T|SE|land	10 14	P22 -2	I-13 21	L-1 -9
T|SE|none	2 -21	P-7 9	I7 -1	L3 -27
T|SE|other	5 -1	I-3 -4	L8 2
T|at	3 -5	P-3 3	I6 -8
T|bagriculture	-2 7	P-2 6
T|bairline	-10 10	P-14 6	I3 1
T|bautomotive	-3 8	L-3 11
T|bbank	0 -3
T|benergy	-6 17	P-6 20	I1 -7
T|between	20 1	P20 0
T|betweenl	-4 0	P-3 -1
T|bindustry	-1 3	I-1 3
T|bmaker	26 -7	P26 -5
T|bmining	6 14	L1 12
T|bshipping	0 5	P0 4
T|btechnology	-1 6	P0 -3	I-3 8
T|for	-4 21	I-1 4	L-2 17
T|gbank	0 -3
T|gcompany	15 16	P13 2	I6 -1	L-4 14
T|ggovernment	21 65	P-7 35	I2 26	L28 -7	O1 15
T|gstate_company	-1 36	P-1 21	I0 7	L-1 8
T|in	-17 28	P-3 14	I-9 4	O-3 5
T|n	29 9	P14 4	L11 4
T|near	7 -1	L7 -3
T|of	13 2	L14 3
T|s	-7 20	P-15 -1	I7 15	L1 5
T|s|-	5 -1	P4 -4
T|s|/partner/v	-11 3	P-7 1	I-3 3
T|s|grant/donor/v	5 14	I4 8	L2 5
T|s|investment/investor/n	4 -4	I4 -4
T|s|investment/investor/v	2 7	I1 5
T|s|it	0 0	P-10 4	I3 1	L6 -2
T|s|it|grant/donor/v	5 1	I3 1	L4 -1
T|s|land	-13 12	P-13 -2	I-1 15
T|s|land|/partner/v	-11 2	P-6 1	I-5 3
T|s|land|grant/donor/v	3 15	I2 8	L0 8
T|s|land|investment/investor/v	0 0	I2 4
T|s|land|loan/lender/v	2 -5	L2 -5
T|s|land|purchase/buyer/v	-5 -1	P-5 -1
T|s|loan/lender/v	7 -3	L7 -3
T|s|none	5 3	P5 -5	I4 -1	L-4 11
T|s|none|-	5 -1	P4 -4
T|s|none|investment/investor/n	4 -4	I4 -4
T|s|other	0 0	L-3 1
T|s|other|grant/donor/v	-3 -2
T|s|purchase/buyer/v	-17 1	P-17 1
T|to	-1 -12	P-3 -2	I3 -9
T|tol	-3 3	P-3 3
c1	0 0	P15 -19	I3 -1	L-16 20	O-3 3
c2	16 1	P12 0	I12 4	L-6 4	O0 -4
c3	-4 -17	P3 3	I5 -3	L10 -1	O-21 -20
c4	-41 -18	P-25 -3	I-18 3	L-14 -26	O-2 12
d0	33 29	P18 23	I7 12	L2 4	O5 -4
d1	-27 12	P-3 2	I5 19	L-9 7	O-20 -5
d2	-53 -40	P-19 -36	I-14 -8	L-7 4	O-8 -1
d3	-30 -31	P-5 -13	I3 -15	L-27 -2
d4	-2 -46	P3 -7	I-3 -10	L0 -25
f|-	41 28	P-3 17	I36 10	L29 0	O-10 2
f|-l	-40 -30	P14 -4	I-11 -4	L-55 -9	O8 -12
f|-m	12 49	P11 26	I-10 14	L0 40	O0 -19
f|-ms	25 -32	P-6 21	I14 -7	L38 -38	O-14 -12
f|-m|-	26 7	P21 6	I1 -11	L7 25	O-6 -17
f|-m|as	-3 2	P3 -1	L-3 1
f|-m|at	-1 8	P-5 0	I4 8
f|-m|by	-8 1	P-19 5	I11 -3
f|-m|for	-11 11	P-8 4	I-1 3	L-2 4
f|-m|from	13 7	P6 11	L6 -2
f|-m|in	10 -6	P17 -18	I-10 12
f|-m|of	-11 0	P7 -1	I-18 -3	L-1 3
f|-m|on	7 4	P4 0	I3 3
f|-m|to	-8 43	P-27 33	I20 0	L-3 9
f|-m|with	12 -5	P18 -11	I-6 5	L-5 2	O6 -2
f|-o	-22 -21	P2 -8	I9 -34	L-30 8	O0 6
f|-os	-18 -6	P18 -1	I-1 -17	L-26 6	O1 3
f|-o|-	-38 -4	I-1 -18	L-34 6	O0 6
f|-o|as	-3 -1	L-3 -1
f|-o|by	-6 0	P-6 0
f|-o|in	3 -15	I-2 -14	L4 -1
f|-o|of	9 0	I8 -1
f|-|-|	21 11	P30 7	I3 10	L-4 2	O-9 -8
f|-|/partner/n|	-4 -14	P-13 -13	O6 0
f|-|/partner/v|	-23 8	P-12 7	I2 -3	L-9 -14	O-4 14
f|-|grant/donor/n|	18 -4	I2 -4	O12 0
f|-|grant/donor/p|	-3 4	P1 -7	L-4 12
f|-|grant/donor/v|	7 -15	P-19 25	I14 -7	L7 -34	O6 3
f|-|grant/recipient/v|	-24 16	P3 -6	I-12 10	L-13 11
f|-|investment/host/v|	-3 9	I-1 8
f|-|investment/investor/n|	4 -9	I4 -9
f|-|investment/investor/v|	23 6	P-3 4	I19 -12	L8 14
f|-|loan/borrower/v|	0 21	I4 0	L-5 22
f|-|loan/lender/n|	1 -7	L4 -4	O-4 -4
f|-|loan/lender/p|	-2 -8	L-2 -8
f|-|loan/lender/v|	-6 -7	P3 -2	I-7 0	L-1 -5
f|-|purchase/buyer/n|	-14 15	P-13 15
f|-|purchase/buyer/p|	12 -19	P12 -26	I0 6
f|-|purchase/buyer/v|	-25 28	P-39 34	I15 -7
f|-|purchase/seller/n|	6 -23	P8 -6	L-2 -16
f|-|purchase/seller/v|	8 -15	P24 -17	I-18 3	L4 -3
f|-|swap/partner/n|	3 -2	O3 -2
f|-|trade_target/partner/v|	-13 -14	O-13 -14
f|<0	24 38	P-7 13	I18 20	L20 11
f|<00|CO	16 8	P-25 2	I14 -3	L18 6	O7 4
f|<00|OR	33 -8	P23 -10	I-1 7	L11 3	O0 -11
f|<00|PL	35 21	I30 19	L4 0
f|<00|SE	-3 6	P-3 -6	I7 10	L3 -4	O-10 4
f|<01|CO	-15 -3	P-1 -17	I1 10	L-17 6
f|<01|OR	23 31	P20 19	I5 13
f|<01|PL	-7 4	P-2 3	L-4 0
f|<01|SE	-4 10	L-4 10
f|<0s|/partner/v	-12 1	P-7 -3	I0 -3	L-1 -3	O-3 8
f|<0s|grant/donor/n	-2 5
f|<0s|grant/donor/v	30 3	P-29 25	I30 -1	L33 -24	O4 0
f|<0s|grant/recipient/v	-23 16	P3 -7	I-13 13	L-10 9
f|<0s|investment/investor/n	1 6	I1 6
f|<0s|investment/investor/v	7 -16	I1 -14	L2 -5
f|<0s|loan/borrower/v	-16 27	I3 1	L-20 25
f|<0s|loan/lender/n	5 -4	O3 -4
f|<0s|loan/lender/v	7 -16	L7 -16
f|<0s|purchase/buyer/n	-15 10	P-11 10	I-4 0
f|<0s|purchase/buyer/v	1 43	P2 33	I0 5
f|<0s|purchase/seller/n	-11 4	P0 4	L-8 -1
f|<0s|purchase/seller/v	18 -21	P22 -26	I-2 4
f|<0s|swap/partner/n	3 0	O3 0
f|<0s|trade_target/partner/v	-8 -4	O-8 -4
f|<0|-	26 33	P-4 14	I28 11	L13 14	O-3 -7
f|<0|as	-2 5	P3 -2	I-2 3	L-3 3
f|<0|at	-2 7	P-5 0	I4 6
f|<0|by	-11 0	P-7 5	I8 -3	L-11 -1
f|<0|for	2 9	P6 12	I-2 -7	L-3 5
f|<0|from	-3 -20	P-2 -17	I3 -2	O-3 -1
f|<0|in	1 13	P1 -11	I-10 21	L11 -3	O-1 8
f|<0|of	6 10	P1 11	I7 -4	L-1 3
f|<0|on	7 4	P4 0	I3 3
f|<0|to	1 6	P-28 11	I16 1	L10 -5
f|<0|with	28 6	P37 -2	I-8 8	L-5 2	O6 -2
f|<1	-8 4	P-20 8	I5 -15	L4 10	O4 -3
f|<10|CO	1 -3	P2 -10	I-17 7	L20 -7	O-3 5
f|<10|OR	1 -4	P-3 0	I15 -11	L-17 5	O5 1
f|<10|SE	10 -14	P-3 13	I-6 -14	L15 -5	O2 -9
f|<11|CO	-15 0	P-7 0	I0 -3	L-7 2
f|<11|OR	1 11	P-3 5	I6 -6	L-2 9
f|<11|PL	0 0	P1 -3
f|<11|SE	0 8	P0 5	L0 3
f|<1s|/partner/v	16 -5	P15 3	I5 -4	L-2 -10	O-2 6
f|<1s|grant/donor/v	-9 -7	P-5 7	L-5 -10	O-1 -3
f|<1s|grant/recipient/v	3 -4	P3 -1	I0 -5
f|<1s|investment/investor/v	28 29	I23 5	L5 21
f|<1s|loan/borrower/v	10 -4	L12 -3
f|<1s|loan/lender/n	-3 0	O-4 1
f|<1s|loan/lender/v	10 -10	P3 -2	L7 -8
f|<1s|purchase/buyer/n	-5 5	P-4 5
f|<1s|purchase/buyer/p	7 -12	P7 -12
f|<1s|purchase/buyer/v	-26 16	P-42 31	I9 -15
f|<1s|purchase/seller/n	1 -5	P1 -5
f|<1s|purchase/seller/v	-3 -21	P13 -19	I-16 0
f|<1s|trade_target/partner/v	-5 -11	O-5 -11
f|<1|-	4 26	P-17 21	I15 1	L5 11	O4 -3
f|<1|as	-3 -1	L-3 -1
f|<1|by	-3 4	P-6 4	I3 0
f|<1|for	-13 -4	P-8 0	I-3 -4
f|<1|from	4 -1	I-2 -3	L5 -1
f|<1|in	6 -29	P9 -11	I-13 -17	L6 -2
f|<1|of	1 5	P8 -4	I-7 0	L0 8
f|<1|to	0 0	P3 8	I3 0	L-7 -7
f|<1|with	-6 -2	P-4 -3
f|<2	-20 -10	P-1 10	I-7 -16	L-11 -4
f|<20|CO	-14 -19	P2 -13	I-10 -2	L-6 -2
f|<20|OR	-19 4	P-18 16	I2 -10	L-3 -1
f|<20|SE	-6 4	P0 3	I-5 0
f|<21|CO	-5 7	P-4 10
f|<21|OR	14 -8	P14 -7
f|<2s|grant/donor/v	-5 -2	L-5 -2
f|<2s|investment/investor/v	0 -5	P5 0	I-4 -4
f|<2s|loan/lender/v	-3 -1	L-3 -1
f|<2s|purchase/buyer/v	-4 5	P-9 6	I3 0
f|<2s|purchase/seller/v	10 -8	P10 -8
f|<2|-	-19 -4	P1 15	I-9 -15	L-10 -3
f|<2|in	-2 -4	P-2 -4
f|<l0	29 39	P14 50	I-4 -40	L25 23	O-3 -1
f|<l1	20 26	P-14 5	I21 11	L18 21	O7 -6
f|<l2	47 26	P18 18	I54 17	L-10 9	O-7 -13
f|<l3	-22 13	P-20 19	I-4 1	L-9 -14	O8 7
f|<l4	26 11	P37 1	I-4 -4	L-5 4	O-2 7
f|>0	18 21	P12 0	I-2 14	L-4 18	O8 -12
f|>00|CO	33 45	P42 11	I-49 7	L10 29	O4 0
f|>00|OR	6 -2	P-16 -6	I16 -11	L-3 16	O8 -4
f|>00|PL	-9 -9	P-13 5	I1 22	L9 -19	O-2 -3
f|>00|SE	-7 -19	P-4 -10	I1 -4	L-3 0	O0 -5
f|>01|CO	2 -6	P4 0	I0 5	L-3 -10
f|>01|OR	-2 -6	P-1 -6	L-3 1
f|>01|PL	3 3	L3 2
f|>01|SE	0 0	P1 3	L0 -4
f|>0s|investment/investor/v	-7 6	P-6 5	I3 -2
f|>0s|purchase/buyer/v	-14 10	P-14 10
f|>0s|purchase/seller/v	3 -4	P3 -3
f|>0|-	-26 -56	P3 -20	I-15 -5	L-21 -25
f|>0|as	-23 -25	P-25 -1	L9 -22	O-2 -4
f|>0|at	-6 10	I-12 2	L2 5
f|>0|between	-6 5	P-3 2	L0 3
f|>0|by	11 2	P-9 15	I2 -12	L17 0
f|>0|for	-5 16	I5 10	L-9 5
f|>0|from	63 -8	P39 26	I-5 -13	L14 -4	O15 -2
f|>0|in	0 32	I-3 25	L3 15	O0 -5
f|>0|into	-2 7	I-2 7
f|>0|near	5 4	I5 4
f|>0|of	11 -14	P9 -16	I2 -3	L4 2	O-3 0
f|>0|on	0 0	L-3 0
f|>0|to	-6 20	P-1 -6	L-6 26
f|>0|with	-11 10	P-10 -3	I5 -6	L-6 14
f|>1	-11 0	P-17 2	I7 1	L5 -3	O-3 0
f|>10|CO	-17 0	P-7 4	L-8 -5
f|>10|OR	-5 -8	P-25 -6	I5 -1	L14 -1
f|>10|PL	-6 7	P-5 6	I0 3	L-2 -3
f|>10|SE	0 5	L0 3
f|>11|OR	9 -1	P13 -1	O-4 0
f|>1|-	-11 -4	P-8 -4	I4 8	L-3 -8	O-4 0
f|>1|between	-4 0
f|>1|by	17 5	P14 5	L4 -2
f|>1|for	16 4	P8 -1	I8 -2	L-1 6
f|>1|from	-21 -6	P-25 7	I1 -3	L3 -6
f|>1|in	2 14	P4 6	L-1 8
f|>1|of	2 3	I4 0
f|>1|to	-10 0	P-6 1
f|>1|with	3 -6	P1 -4	L3 -1
f|>2	-10 -7	P0 -7	L-12 -2
f|>20|CO	2 -3	P4 -2	L-4 -1
f|>20|OR	-11 -3	P-2 -3	L-9 1
f|>2|-	3 -4	L1 -5
f|>2|for	0 7	L0 7
f|>2|from	-10 -10	L-11 -7
f|>2|to	0 0	P-1 -3
f|>l0	56 17	P20 17	I2 -9	L34 17	O6 -6
f|>l1	-27 11	P-31 4	I5 10	L-3 4	O4 -3
f|>l2	-5 17	P10 -7	I2 12	L-19 13
f|>l3	-1 11	P7 -3	I-9 2	L-3 12
f|>l4	-6 -26	P-6 6	I27 -8	L-14 -20
f|CO	4 27	P13 -12	I-43 17	L12 16	O8 10
f|OR	55 9	P31 14	I34 -13	L-13 22	O11 -14
f|PL	29 27	P-9 11	I35 52	L10 -19	O-2 -3
f|SE	-8 0	P-8 16	I-7 -7	L13 3	O-8 -10
f|after	-4 3
f|after|grant/donor/v|	-3 2
f|as	-26 -25	P-24 -2	I-4 3	L1 -20	O-2 -4
f|as|/partner/v|	-1 -5	L-1 -6
f|as|grant/donor/v|	-8 -15	L-8 -15
f|as|grant/recipient/v|	1 -4	L1 -4
f|as|purchase/buyer/v|	-16 2	P-16 2
f|as|trade_target/partner/v|	-2 -4	O-2 -4
f|at	-6 18	P-5 0	I-2 15	L1 6
f|at|-|	4 2	I5 2
f|at|investment/investor/v|	-5 9	I-3 9
f|at|loan/lender/v|	4 5	L4 5
f|at|purchase/buyer/n|	-4 1	I-4 0
f|at|purchase/buyer/v|	-5 -2	P-5 -2
f|at|purchase/seller/v|	3 -1	P3 -1
f|bagriculture	-10 -29	P-6 -29	L-3 2
f|bairline	-49 82	P-46 77	I3 2	L-5 1
f|bautomotive	0 0	P1 -4	I3 -11	L-2 11
f|bbank	-4 -14	P-3 -4	L-2 -9
f|bbuilder	43 -44	P38 -43	I0 3
f|bchemicals	0 0	P2 -3
f|benergy	-17 -9	P-1 -15	I-6 -1	L-11 13	O0 -3
f|between	-6 4	P-3 3
f|betweenl	-1 4	L0 5
f|bfinance	-15 13	P-11 16	I10 -1	O-8 -3
f|bfood	24 0	P21 1
f|bfund	-2 -3	P-8 11	I8 -12
f|bgovernment	0 6	L0 5
f|bhealth	12 24	P22 23	I-16 0
f|blender	-17 -10	L-11 -8	O-5 -1
f|blessor	17 10	P1 15	O12 -1
f|bmaker	27 -46	P51 -81	I-20 47	L-10 -14	O2 -3
f|bmining	-6 31	P-7 46	I0 -4	L1 -15
f|brailway	-22 20	P-19 18
f|breal	1 -5	I1 -5
f|bretail	3 -2
f|bshipping	-9 27	P-14 20	I11 4	L-1 3	O-4 -1
f|bsteel	-25 34	P-25 33
f|btechnology	17 61	P-3 31	I23 -27	L-11 47	O10 -1
f|butility	-2 12	P-7 17	I13 -8	O-9 4
f|by	2 12	P-29 29	I15 -14	L15 -2
f|byl	12 4	P15 -3	I0 6	L-5 -1
f|by|-|	11 -2	P9 0	I3 -1
f|by|grant/donor/p|	3 4	P-3 5	L6 -2
f|by|grant/donor/v|	-1 7	I2 5
f|by|investment/investor/p|	9 -5	P6 -4	I3 -1
f|by|investment/investor/v|	-3 -18	P-4 1	I2 -20
f|by|loan/lender/n|	-10 -2	L-10 -2
f|by|loan/lender/p|	5 12	L5 12
f|by|loan/lender/v|	4 -5	L4 -5
f|by|purchase/buyer/p|	-18 25	P-23 26	I4 -1
f|by|purchase/buyer/v|	4 -18	P4 -18
f|by|purchase/seller/p|	7 -2	P7 -2
f|by|purchase/seller/v|	-5 3	P-5 3
f|for	-7 35	P7 11	L-13 23
f|for|-|	-9 4	P-8 6	I0 -8	L0 6
f|for|/partner/n|	-11 6	P-11 5
f|for|/partner/v|	-27 7	P-11 0	I-3 5
f|for|grant/donor/n|	9 0	P3 -2	L5 2
f|for|grant/donor/v|	18 23	P10 -1	L-2 23
f|for|investment/investor/v|	9 -6	P10 -7	I-3 2
f|for|loan/borrower/v|	2 -14	I3 1	L-1 -16
f|for|loan/lender/n|	-4 6	L-4 6
f|for|loan/lender/v|	-12 -6	L-9 -8
f|for|purchase/buyer/v|	7 -5	P7 -5
f|for|purchase/seller/v|	11 9	P11 9
f|from	37 -25	P2 20	I-2 -18	L21 -12	O13 -3
f|froml	-6 -10	I1 -4	L-6 -5
f|from|-|	9 -6	P7 -5
f|from|/partner/n|	0 0	P-1 4	O3 -1
f|from|/partner/v|	-7 -3	P-12 -2	O5 -1
f|from|grant/donor/n|	5 -2	L4 0
f|from|grant/donor/v|	4 1	P4 -4	L0 7
f|from|grant/recipient/v|	1 -18	L-1 -22
f|from|investment/host/v|	5 -2	I3 -2	L3 0
f|from|investment/investor/v|	-9 2	L-7 4
f|from|loan/borrower/v|	16 -3	L18 0
f|from|loan/lender/n|	11 -2	L11 -2
f|from|loan/lender/v|	-27 -16	I-11 -9	L-15 -7
f|from|purchase/buyer/n|	-3 3	P-11 4	L4 0	O3 0
f|from|purchase/buyer/v|	46 -14	P43 -21
f|from|purchase/seller/n|	-15 -2	L-11 -1
f|from|purchase/seller/v|	-11 20	P-14 23
f|gbank	29 -10	P-9 -6	L27 3	O9 -4
f|gcompany	3 14	P29 -11	I-7 -1	L-36 45	O4 -10
f|gfund	25 1	P-13 10	I31 -5	L9 -4
f|ggovernment	34 41	P13 16	I-5 49	L29 -3	O-4 0
f|gstate_company	14 27	P-15 35	I39 -10	L-13 2
f|in	12 30	P12 -16	I-21 37	L18 12	O-2 4
f|inl	7 -10	P-1 -8	L7 -1
f|into	-2 8	I-2 8
f|into|investment/investor/v|	-2 8	I-2 8
f|in|-|	-4 -11	P-9 -6	I6 -17	O-2 8
f|in|/partner/n|	-9 -24	P0 -3	I-9 -23
f|in|/partner/v|	9 -2	L13 -1
f|in|grant/donor/n|	1 -11	P1 -8
f|in|grant/donor/v|	-4 3	P3 -2	I-3 5	L-5 0
f|in|investment/investor/n|	4 11	I-2 12	L4 -1
f|in|investment/investor/p|	2 3
f|in|investment/investor/v|	11 46	P-4 2	I-4 45	L12 -2
f|in|loan/borrower/v|	-4 8	L-4 5
f|in|loan/lender/n|	0 0	L-1 10	O-1 -6
f|in|purchase/buyer/p|	6 -7	P6 -7
f|in|purchase/buyer/v|	-5 13	P18 -6	I-21 16
f|in|purchase/seller/v|	12 1	P-7 1	I16 1
f|m	-18 -20	P-13 -45	I1 14	L-4 -6	O-4 0
f|m-	27 54	P1 12	I-14 33	L34 37	O3 -12
f|m-s	-9 7	P-9 6
f|m-|-	-3 8	P2 -9	I-2 18	L1 -3	O-4 -1
f|m-|as	-18 -28	P-28 -1	L13 -20	O-2 -4
f|m-|at	-6 9	I-11 2	L2 4
f|m-|between	-8 4	P-4 1	L-2 3
f|m-|by	29 7	P-4 17	I2 -12	L31 -1
f|m-|for	12 12	P13 -5	I3 6	L-8 11
f|m-|from	40 -10	P7 29	I5 -15	L11 -13	O13 -2
f|m-|in	-6 47	P2 3	I-5 42	L-3 15	O0 -5
f|m-|into	-2 7	I-2 7
f|m-|near	4 5	I4 4
f|m-|of	7 -5	P4 -4	I4 -4	L4 1	O-3 0
f|m-|on	0 0	L-3 0
f|m-|to	-12 13	P-6 -12	L-5 24
f|m-|with	1 10	I4 -8	L-3 13
f|mm	25 48	P30 20	I-1 11	O-1 8
f|mms	-7 4	I-3 6	L-3 0
f|mm|-	1 7	P7 4	I-5 2	L-3 0
f|mm|by	-6 -2	P-4 -2
f|mm|for	3 2	P6 1
f|mm|from	22 -14	P27 -11	I-6 -1	L4 -2
f|mm|in	-10 8	P-11 -7	I3 5	O-1 8
f|mm|of	-4 3	I-3 1
f|mm|to	2 13	P3 12
f|mm|with	2 4	P3 4
f|mo	10 -19	P19 -2	I14 2	L-22 -16
f|mo|-	-28 -46	P-3 -6	I1 -10	L-23 -28
f|mo|by	0 0	P5 -1	L-5 0
f|mo|for	1 16	P-1 16	I2 8	L-1 -3
f|mo|from	38 -3	P24 -4	L10 4
f|mo|in	3 4	P-1 -3	I2 4	L3 2
f|mo|of	9 2	P5 1	I5 0
f|mo|to	0 0	L-1 3
f|mo|with	-6 0	P-6 0
f|n	-3 -13	P-9 13	I5 -3	L-5 -26	O6 3
f|near	16 2	I5 5	L6 -2
f|near|investment/investor/v|	21 1	I7 4	L6 -3
f|o-	-28 -18	P-27 -1	I21 -17	L-16 3
f|o-|-	-8 8	P-7 0	L0 4
f|o-|by	-4 -3
f|o-|for	15 -15	I17 -12	L0 -3
f|o-|from	-28 -4	P-16 0	L-14 -2
f|o-|in	0 0	I0 -7	L1 3
f|o-|with	1 -3
f|of	19 -1	P23 -5	I-1 -6	L1 8	O-3 -1
f|off	-3 3	I-3 3
f|ofl	-6 8	P-5 2	L1 6
f|of|-|	-5 -2	I-5 1
f|of|grant/donor/n|	10 5	I6 0	L4 4
f|of|grant/donor/v|	-5 4	L-2 3
f|of|grant/recipient/v|	-1 -3	P-3 3	I2 -4
f|of|investment/investor/v|	-13 -2	I-9 -7
f|of|purchase/buyer/n|	12 -9	P11 -9	I4 0	O-3 0
f|of|purchase/buyer/v|	23 -14	P24 -15
f|of|purchase/seller/n|	-6 6	P-6 6
f|om	60 -18	P-20 2	I18 3	L60 -26	O4 1
f|oms	22 29	P9 8	I11 6	L0 22
f|om|-	76 45	P-14 43	I27 9	L56 -2	O7 2
f|om|by	3 7	P11 7	L-8 0
f|om|for	-7 -9	P-5 3	I-1 -10
f|om|from	-30 -15	P-21 -14	L-3 2	O-3 -1
f|om|in	9 6	P2 5	I0 7	L7 -5
f|om|of	0 6	L0 4
f|om|to	5 -33	P2 -19	L4 -14
f|om|with	6 4	P8 -1	I-2 3
f|on	8 2	P4 0	L-3 0
f|on|investment/investor/v|	-1 -3	I-1 -3
f|oo	-13 -43	P9 -33	I3 -5	L-22 -10
f|oos	4 3	P10 -6	I-2 9
f|oo|-	-21 -30	P6 -19	I-10 6	L-21 -17
f|oo|by	4 -4	P4 -4
f|oo|for	5 10	I3 -5	L0 14
f|oo|from	-1 -7	P-2 -5
f|oo|in	-2 -4
f|s	18 -4	P1 27	I23 -7	L10 -19	O-12 -9
f|s2	4 19	P-8 7	I12 10
f|s|/partner/v	0 0	P6 6	I5 -6	L-4 -14	O-5 14
f|s|grant/donor/v	21 -14	P-26 25	I31 -1	L20 -35	O3 -3
f|s|grant/recipient/v	-20 12	P6 -7	I-13 9	L-11 10
f|s|investment/host/v	-2 6	I0 5
f|s|investment/investor/n	2 4	I2 4
f|s|investment/investor/v	38 8	P1 5	I28 -14	L7 15
f|s|loan/borrower/v	-5 22	L-7 23
f|s|loan/lender/n	2 -3	L3 1	O0 -3
f|s|loan/lender/v	8 -27	P3 -2	I-7 0	L13 -24
f|s|purchase/buyer/n	-16 12	P-11 11	I-4 0
f|s|purchase/buyer/p	8 -11	P8 -11
f|s|purchase/buyer/v	-30 63	P-45 74	I12 -10
f|s|purchase/seller/n	4 -10	P15 -9	L-8 -1
f|s|purchase/seller/v	28 -52	P47 -55	I-18 3	L2 -3
f|s|swap/partner/n	3 -2	O3 -2
f|s|trade_target/partner/v	-13 -14	O-13 -14
f|through	0 5	L2 5
f|to	-26 33	P-25 17	I25 2	L-35 15
f|tol	8 -11	P-7 -7	L15 -4
f|to|-|	6 -7	P17 -9	L-7 2
f|to|/partner/v|	3 -8	P3 -8
f|to|grant/donor/n|	-2 8	L-2 8
f|to|grant/donor/p|	0 -3	L0 -3
f|to|grant/donor/v|	28 -1	P7 -4	L15 1
f|to|loan/lender/n|	-2 -9	L-2 -9
f|to|loan/lender/v|	-4 9	L-4 9
f|to|purchase/buyer/n|	-6 -5	P-6 -5
f|to|purchase/buyer/p|	6 -6	P6 -6
f|to|purchase/buyer/v|	11 -4	P10 -3
f|to|purchase/seller/n|	-21 26	P-21 26
f|to|purchase/seller/v|	-39 21	P-59 17	I16 1	L-2 3
f|with	17 8	P23 -10	I-3 2	L-8 13	O7 -2
f|withl	-5 0	P-5 0
f|with|-|	0 0	P3 0	I-4 -1
f|with|/partner/n|	-4 9	P-2 6	I-4 3
f|with|/partner/v|	27 -6	P19 -6	I4 2	O4 -3
f|with|investment/investor/v|	-5 -5	I-6 -3
f|with|loan/lender/n|	-6 10	L-6 10
f|with|loan/lender/v|	0 0	L-5 0
f|with|purchase/buyer/n|	0 0	P-7 1	I4 0	O4 0
f|with|purchase/buyer/v|	6 2	P6 2
f|with|purchase/seller/v|	7 -5	P3 -2	L3 -2
o0	25 25	P10 8	I33 8	L1 10	O-9 9
o1	-11 -12	P6 -1	I9 5	L-16 -15	O-12 -3
o2	-35 -34	P-11 0	I-22 1	L-3 -20	O-4 -20
o3	-48 -25	P-19 -25	I-34 -19	L-4 11
richFalse	-72 41	P-6 -31	I-9 30	L-74 45	O-9 21
richTrue	9 -75	P-9 10	I7 -29	L28 -70	O-17 -34
~<(	17 2
~<)	2 33
~<,	0 -4
~<1	-3 5
~<11	-13 -1
~<12	-9 3
~<18	11 0
~<19	1 -4
~<2	9 21
~<20	8 -17
~<2016	-4 3
~<2022	-5 6
~<2025	-7 -13
~<2027	0 -6
~<23	9 1
~<3	-1 5
~<30	-22 -3
~<300	2 -6
~<5	-16 17
~<50	4 -2
~<75	8 0
~<90	4 0
~<:	4 23
~<;	8 5
~<a	18 -5
~<ababa	7 1
~<acquire	4 -10
~<acquired	9 -8
~<agency	4 -1
~<aircraft	-4 0
~<all	-5 -6
~<an	-7 5
~<and	-16 -18
~<anglo-	3 -5
~<arabia's	3 4
~<as	-7 4
~<at	-2 21
~<awarded	7 -4
~<bank	-3 -3
~<between	-7 4
~<bhutan's	-2 -5
~<billion	-8 -2
~<boeing	-1 -11
~<britain's	-2 -4
~<build	2 5
~<buy	13 -3
~<buying	9 -8
~<by	-6 3
~<carrier	-4 8
~<china	5 -4
~<china's	7 4
~<city	1 -4
~<company	0 26
~<debt	3 -2
~<denmark's	-14 -7
~<developer	15 2
~<dhabi's	5 -5
~<east	-2 5
~<egypt's	-3 11
~<eight	-7 0
~<energy	-12 19
~<euros	5 7
~<everywhere	-4 -7
~<firm	-14 9
~<for	-13 35
~<force	-5 -1
~<four	-7 0
~<france's	-6 -4
~<from	17 -8
~<frozen	-6 -11
~<fund	-24 22
~<gave	1 6
~<germany's	-11 -7
~<give	-18 22
~<given	17 -5
~<gives	-3 3
~<granted	-2 10
~<greece's	4 -3
~<group	6 3
~<help	-1 3
~<in	-9 -2
~<includes	-3 -6
~<india's	-4 0
~<into	-6 8
~<is	5 -5
~<israel's	-1 -8
~<it	-1 14
~<italy's	-3 -2
~<its	34 -7
~<japan's	-12 5
~<jets	4 -1
~<kazakhstan's	-3 3
~<kenya's	6 -6
~<korea's	0 13
~<later	-1 10
~<lend	-17 15
~<lends	-3 4
~<lessor	-4 0
~<london	8 -7
~<maker	-1 -6
~<million	-8 7
~<money	-1 -3
~<more	13 3
~<near	16 2
~<northern	17 -11
~<norway's	1 -9
~<november	-1 -5
~<of	66 3
~<off	-3 3
~<on	5 2
~<operator	-15 7
~<over	9 -8
~<paid	9 -6
~<picked	5 -2
~<poland's	-6 3
~<programme	-1 -7
~<promised	-3 8
~<provide	-5 3
~<qatar's	-2 8
~<rival	-4 11
~<royal	-13 -18
~<rural	-5 2
~<russia's	9 -3
~<said	-22 2
~<seoul	-1 5
~<september	-7 3
~<shipyard	0 -5
~<show	25 2
~<six	-23 0
~<southern	-4 0
~<spain's	2 6
~<state-owned	-6 7
~<states	2 -7
~<subsidiary	4 -3
~<supply	-9 8
~<taiwan's	-17 0
~<tajikistan's	0 5
~<that	3 -5
~<the	17 7
~<them	-10 -3
~<three	-10 1
~<through	2 5
~<to	-29 28
~<today	6 0
~<tokyo	-3 -8
~<tonnes	6 -3
~<too	4 5
~<trader	-2 3
~<tunisia's	-1 8
~<two	1 -15
~<uk	0 -4
~<up	3 -10
~<utility	6 3
~<value	10 10
~<wednesday	-4 0
~<week	-2 14
~<which	9 15
~<while	17 -21
~<with	28 14
~<won	1 3
~<years	-21 7
~<yen	0 3
~<–	-13 13
~<—	0 3
~>$	16 17
~>(	30 10
~>)	17 2
~>,	-29 2
~>1	1 11
~>20	-8 11
~>244	4 -1
~>737	23 -2
~>737-8	4 2
~>787	6 -1
~>787-9s	-6 0
~>850	-3 0
~>:	34 -16
~>;	-3 0
~>a321xlrs	6 -1
~>acquired	-13 3
~>adds	7 -12
~>adq	12 -10
~>agreed	-3 15
~>aircraft	5 -13
~>alone	4 0
~>also	0 -10
~>and	6 -31
~>announced	10 1
~>announces	-4 -8
~>another	-8 14
~>approved	-2 3
~>are	0 -10
~>arranged	-8 0
~>as	-1 -14
~>at	17 10
~>australia	-12 0
~>backs	3 -6
~>based	-12 10
~>battery	-1 13
~>border	-3 0
~>bought	-9 6
~>buys	2 19
~>by	16 2
~>came	3 2
~>can	-6 3
~>closed	1 5
~>commits	2 4
~>committed	1 -3
~>completed	-4 4
~>contract	4 -1
~>contributes	4 -10
~>converted	0 5
~>copper	-3 1
~>costing	-4 1
~>deposits	8 -1
~>development	-2 -3
~>energy	3 -9
~>exports	5 1
~>extended	4 -2
~>fields	-17 -13
~>firm	-3 -1
~>followed	-15 29
~>for	81 25
~>four	0 5
~>from	10 -19
~>gas	5 -4
~>gave	2 -6
~>gets	-7 3
~>gives	-4 -12
~>goes	1 -4
~>google	0 3
~>got	-2 8
~>granted	5 -1
~>grants	1 7
~>grid	18 -12
~>had	-8 7
~>has	18 19
~>have	4 7
~>holds	-2 7
~>in	15 -1
~>intends	0 -7
~>investment	1 7
~>invests	0 -3
~>is	12 25
~>itself	14 -24
~>jera	3 -3
~>jets	6 0
~>joins	9 -1
~>launched	5 0
~>lends	13 -11
~>lent	-6 0
~>lessor	-4 10
~>licences	-5 -6
~>line	-7 6
~>liquefied	8 -3
~>lng	42 -2
~>loan	5 -3
~>made	8 0
~>metro	-8 0
~>neo	-5 -5
~>nuclear	-2 3
~>of	8 -19
~>offered	-8 8
~>offers	-1 -6
~>on	3 10
~>ordered	-26 15
~>orders	-10 0
~>owned	-5 5
~>paid	-4 12
~>pays	-23 24
~>picked	-2 -4
~>placed	1 7
~>plans	16 -1
~>pledged	14 -25
~>power	18 -16
~>project	4 -3
~>promised	0 -7
~>provides	-5 -5
~>put	4 -5
~>puts	-2 12
~>rail	-4 5
~>raised	-3 8
~>reactors	-19 8
~>received	8 -9
~>receives	0 4
~>renewed	-3 0
~>repeated	7 -5
~>rival	-21 21
~>rolled	7 -1
~>s	-28 2
~>said	13 -10
~>settled	-3 -5
~>shares	-5 3
~>shipyard	2 -6
~>show	-7 -2
~>signed	12 9
~>signs	4 -7
~>since	-4 5
~>sold	3 -5
~>south	-1 18
~>state	-13 -2
~>subsidiary	-4 3
~>takes	2 26
~>that	-9 0
~>the	-4 44
~>thermal	-2 -8
~>they	-6 9
~>this	7 2
~>three	0 -4
~>to	15 2
~>today	-4 3
~>together	9 -1
~>took	1 11
~>typhoon	-16 0
~>under	14 13
~>up	-3 13
~>us	7 -3
~>valued	-4 5
~>values	-10 4
~>want	-2 -3
~>was	12 -7
~>went	-3 -7
~>wheat	2 -10
~>will	-17 -40
~>wind	7 -3
~>with	-3 9
~>without	2 7
~>won	5 -8
~>would	-5 15
~>£	2 -8
~>–	9 -17
~>—	3 0
~>€	4 -4
~N|a	20 -40
~N|about	-7 -29
~N|accord	7 19
~N|according	-3 -7
~N|accounts	0 -4
~N|acquire	-5 -6
~N|acquired	-4 -2
~N|acquires	-4 0
~N|acquisition	-2 -4
~N|across	7 -4
~N|add	-10 -3
~N|added	22 -5
~N|adding	-10 -7
~N|additional	2 -11
~N|adds	-4 -8
~N|advanced	0 -3
~N|after	-10 -10
~N|against	1 -8
~N|agency	22 -5
~N|agreed	22 -6
~N|agreements	-1 3
~N|aid	-8 5
~N|air	-6 -10
~N|aircraft	6 -19
~N|airline	-16 8
~N|airport	-6 -2
~N|almost	-3 -5
~N|alone	10 2
~N|already	0 27
~N|also	-13 -15
~N|ammunition	-2 -5
~N|among	11 -20
""",
    """\
~N|amounts	8 -12
~N|an	-8 -13
~N|and	63 25
~N|announced	-29 -12
~N|another	-5 -16
~N|approved	15 -9
~N|approximately	-3 -2
~N|are	6 25
~N|armoured	-1 -3
~N|arms	4 -3
~N|army	-2 -4
~N|around	1 -12
~N|arranged	9 -1
~N|as	-1 -4
~N|aside	8 4
~N|asked	-7 5
~N|assets	-3 -2
~N|at	-24 51
~N|available	2 15
~N|award	-2 -7
~N|awarded	12 6
~N|backed	9 -1
~N|bank	10 12
~N|banks	52 -1
~N|base	-7 -3
~N|battery	-9 -15
~N|be	-16 -19
~N|been	1 -13
~N|before	-2 3
~N|between	4 3
~N|bid	-6 -4
~N|biggest	-9 -8
~N|bilateral	15 7
~N|billion	24 1
~N|bin	-2 -3
~N|board	12 13
~N|boats	-7 -1
~N|booked	0 9
~N|border	-4 -3
~N|borrow	-7 -3
~N|borrowed	-4 -1
~N|both	-3 -1
~N|bought	36 -13
~N|breaks	1 8
~N|bridges	-5 -2
~N|bring	3 5
~N|bringing	-2 -9
~N|budget	0 5
~N|build	-17 -4
~N|builder	5 0
~N|building	2 -8
~N|builds	-4 -1
~N|built	-4 -5
~N|bulk	2 -6
~N|buses	-16 -3
~N|business	-11 21
~N|but	-2 12
~N|buy	-21 -14
~N|buyer	-3 -2
~N|buying	-3 6
~N|buys	-8 0
~N|by	-16 15
~N|called	-3 0
~N|came	-7 15
~N|can	3 -5
~N|capacity	-6 -15
~N|capital	9 -9
~N|car	13 -3
~N|carmaker	0 -5
~N|carrier	12 -5
~N|carriers	13 -2
~N|cars	-3 -1
~N|cash	-9 -10
~N|ceiling	-2 -3
~N|central	-5 1
~N|centre	8 3
~N|centres	-1 -7
~N|ceremony	12 0
~N|chief	5 -13
~N|chip	-13 -10
~N|chips	0 -3
~N|cleared	1 -6
~N|climate	-11 27
~N|close	9 5
~N|closing	-5 -7
~N|cloud	-1 -7
~N|coal	13 -1
~N|coast	19 -3
~N|coastal	11 -1
~N|cocoa	1 18
~N|come	-12 8
~N|comes	-6 -13
~N|coming	-6 -9
~N|commercial	0 -3
~N|commitment	-3 4
~N|commitments	2 -5
~N|commits	-3 -1
~N|committed	13 -26
~N|companies	1 5
~N|company	8 4
~N|company's	-5 0
~N|complete	7 -1
~N|concession	-4 -1
~N|concessional	-5 -7
~N|concluded	3 7
~N|conference	-4 -2
~N|confirmed	-1 -4
~N|consideration	-1 -3
~N|consists	5 -21
~N|consortium	14 36
~N|construction	-3 -8
~N|container	-2 3
~N|continent	-3 20
~N|contract	-9 6
~N|contracts	7 -4
~N|contribute	-4 16
~N|contributes	-4 -16
~N|contribution	-2 4
~N|contributions	1 -7
~N|control	14 -3
~N|converted	-1 -6
~N|cooperation	-4 20
~N|copper	-4 -1
~N|cost	76 -12
~N|costs	-3 -1
~N|counted	-6 -1
~N|countries	0 64
~N|covered	8 -3
~N|covers	-14 -4
~N|create	28 17
~N|credit	-11 -16
~N|crore	-11 -5
~N|crowns	0 8
~N|crude	24 -2
~N|cruise	14 4
~N|currency	0 3
~N|customer	-2 14
~N|d	8 -7
~N|damage	6 19
~N|data	21 -4
~N|day	-7 -7
~N|days	-8 1
~N|de	-11 -4
~N|deal	19 -3
~N|deals	-1 14
~N|debt	13 -23
~N|decade	-2 -7
~N|defence	64 14
~N|deferred	-5 -3
~N|definitive	-1 -3
~N|deliver	0 -5
~N|delivered	-2 6
~N|deliveries	-1 -6
~N|delivery	-3 -5
~N|department	-1 -4
~N|deposit	-7 -3
~N|deposits	-4 -4
~N|develop	-2 -11
~N|developer	-1 -4
~N|developing	0 9
~N|development	-3 6
~N|did	7 18
~N|direct	-4 -4
~N|dirhams	-3 -3
~N|disbursed	4 0
~N|dollars	-5 12
~N|donate	-2 -7
~N|donor	-1 3
~N|donors	7 -2
~N|doses	-5 9
~N|down	-5 1
~N|drilling	10 -2
~N|drones	-3 -5
~N|drugmaker	-2 6
~N|due	-3 -7
~N|during	-4 0
~N|durum	12 0
~N|e	-1 21
~N|each	10 27
~N|earlier	-16 -3
~N|earmarked	-1 20
~N|earth	-3 -4
~N|economic	-10 -2
~N|effect	-2 -3
~N|eight	-13 -10
~N|electric	-23 -6
~N|electricity	-6 -2
~N|electronic	10 -2
~N|emergency	6 -4
~N|energy	8 34
~N|engineering	31 17
~N|engines	-5 -3
~N|enterprise	-4 -3
~N|equipment	-8 6
~N|equity	4 4
~N|estimated	-9 -7
~N|euro	-7 -7
~N|euros	-29 -1
~N|ever	0 -9
~N|exchanged	6 9
~N|executive	7 -9
~N|exercised	-1 13
~N|expected	-1 7
~N|expects	26 -2
~N|expenditure	-1 -6
~N|export	18 16
~N|exports	-4 -9
~N|extend	-4 -3
~N|extended	-5 -2
~N|facility	-3 2
~N|factory	-7 -17
~N|falls	-1 -3
~N|family	-3 -4
~N|far	-4 -10
~N|farm	-7 -8
~N|farmers	9 -7
~N|farms	10 3
~N|federal	-9 -16
~N|fields	45 23
~N|fifteen	22 -1
~N|fifth	-3 2
~N|fight	0 -6
~N|fighters	-9 -9
~N|figure	-1 -6
~N|filing	-6 -2
~N|finalised	-1 -8
~N|finance	4 -10
~N|finances	-5 -4
~N|financial	-3 20
~N|financing	7 9
~N|firm	-24 -4
~N|firms	-6 13
~N|first	11 31
~N|five	8 -28
~N|fleet	13 -4
~N|flood	11 -2
~N|followed	-12 0
~N|following	20 -1
~N|food	-6 -2
~N|for	13 5
~N|force	-6 -1
~N|foreign	-1 19
~N|forum	6 1
~N|forward	-5 15
~N|four	-16 -25
~N|fourth	4 -1
~N|freight	-3 -4
~N|freighters	-6 20
~N|from	23 6
~N|frozen	-3 -2
~N|fuel	7 -1
~N|fund	5 70
~N|gas	-20 26
~N|gave	-5 8
~N|get	-2 -6
~N|gets	-16 -8
~N|give	11 -1
~N|given	-3 -2
~N|gives	-7 15
~N|giving	-5 17
~N|go	-10 23
~N|goes	24 18
~N|gold	-1 -4
~N|goods	-5 0
~N|got	-4 -2
~N|government	-16 -28
~N|governments	-5 10
~N|grain	8 -1
~N|grains	6 0
~N|grant	8 -13
~N|granted	-2 -4
~N|grants	-11 -5
~N|green	-8 -6
~N|grid	-4 6
~N|grids	12 3
~N|group	34 -27
~N|guarantee	10 10
~N|guaranteed	21 -2
~N|guarantees	1 28
~N|had	-22 31
~N|half	9 14
~N|handed	-14 -1
~N|hard	11 0
~N|has	2 -31
~N|have	7 -26
~N|heavy	-3 -4
~N|helicopters	-9 -7
~N|help	-12 8
~N|high-speed	-1 -5
~N|highway	15 -3
~N|history	3 8
~N|hit	-3 15
~N|holding	-3 -3
~N|holds	2 11
~N|hospital	-5 -2
~N|hospitals	1 -6
~N|host	-1 8
~N|house	-3 0
~N|howitzers	-4 -5
~N|hub	-10 -3
~N|humanitarian	2 11
~N|hundred	-12 -1
~N|if	-2 -6
~N|imports	6 1
~N|in	8 22
~N|include	-2 12
~N|included	-3 0
~N|includes	7 -10
~N|including	-16 -5
~N|industries	-4 -10
~N|industry	-4 -3
~N|infrastructure	1 4
~N|initial	6 0
~N|intends	-10 2
~N|intent	-7 -4
~N|interest	1 -5
~N|international	20 -2
~N|into	-26 10
~N|invest	8 -8
~N|investment	-11 24
~N|investments	-9 -5
~N|investors	20 -7
~N|invests	-3 -2
~N|is	-4 33
~N|island	-5 5
~N|issued	-1 -3
~N|it	28 -19
~N|its	-34 -51
~N|itself	-6 25
~N|jets	-35 -8
~N|jobs	0 -5
~N|joins	-5 -4
~N|joint	25 41
~N|jointly	-1 -4
~N|kind	-10 -4
~N|kingdom	-17 -11
~N|km	22 -1
~N|kroner	-5 15
~N|landed	0 3
~N|largest	-4 -3
~N|last	0 14
~N|later	-10 -11
~N|launched	-7 3
~N|lead	11 -3
~N|leaders	-1 7
~N|lease	11 -2
~N|least	-9 0
~N|led	5 -6
~N|lend	14 14
~N|lenders	24 7
~N|lending	-4 -9
~N|lends	8 -10
~N|lent	13 4
~N|lessor	-4 -1
~N|letter	-2 -3
~N|letters	-2 -3
~N|licence	-3 0
~N|life	0 -3
~N|line	7 -9
~N|lines	-11 -9
~N|liquefied	-11 1
~N|list	-16 -12
~N|listed	-1 8
~N|lithium	-2 -5
~N|loan	7 -38
~N|loans	20 8
~N|local	-2 -3
~N|locomotives	26 -7
~N|logistics	-4 -11
~N|loss	6 19
~N|machinery	-3 -1
~N|macro-financial	2 -3
~N|made	-19 -1
~N|maintenance	-4 -3
~N|make	1 22
~N|maker	-5 -5
~N|makes	-2 -4
~N|making	-2 -3
~N|malaria	-3 0
~N|manufacturer	-3 21
~N|manufacturing	-3 -7
~N|market	11 -1
~N|may	-6 27
~N|medicines	5 20
~N|meeting	10 -3
~N|memoranda	20 21
~N|memorandum	-3 -5
~N|met	-1 -5
~N|metric	7 -1
~N|military	-3 -12
~N|milling	8 0
~N|million	4 31
~N|mine	-7 -7
~N|miner	-3 15
~N|mines	9 -1
~N|ministry	12 -11
~N|missile	14 -2
~N|missiles	-4 8
~N|mobilise	14 21
~N|modules	-1 8
~N|money	20 -10
~N|month	-10 -5
~N|months	-9 -1
~N|more	-30 3
~N|most	1 -4
~N|much	-15 20
~N|named	12 -1
~N|national	-7 -2
~N|natural	-11 1
~N|near	-3 -4
~N|nearby	-1 -3
~N|nearly	12 11
~N|neighbours	-6 -1
~N|network	26 -4
~N|new	0 -13
~N|next	-10 8
~N|nine	-2 -3
~N|no	-6 7
~N|not	7 14
~N|notes	19 -7
~N|now	-3 -11
~N|nuclear	-18 0
~N|obtained	11 -4
~N|ocean	3 2
~N|of	-2 -31
~N|offer	-5 -4
~N|offered	-7 10
~N|offshore	-1 -8
~N|oil	-3 -4
~N|on	7 -10
~N|once	8 -12
~N|one	-22 7
~N|operations	3 4
~N|operator	-11 -10
~N|option	-15 -2
~N|options	-15 -9
~N|or	-18 -17
~N|order	14 -22
~N|ordered	-11 29
~N|orders	19 -4
~N|other	6 6
~N|others	9 -5
~N|outlay	6 -1
~N|over	-34 4
~N|own	3 -6
~N|package	-13 2
~N|paid	-2 -14
~N|parliament	-2 -3
~N|part	12 -6
~N|partner	-2 -4
~N|partners	24 -3
~N|parts	-6 -6
~N|patrol	-6 -2
~N|pay	11 34
~N|payable	-2 -6
~N|paying	-4 -1
~N|payment	-7 -3
~N|pays	-5 -14
~N|people	-4 5
~N|per	-5 -3
~N|pesos	-7 -1
~N|phase	-5 5
~N|picked	11 -1
~N|pipeline	20 -3
~N|pipelines	9 0
~N|placed	3 -23
~N|plan	-6 -3
~N|planemaker	-6 -1
~N|planes	-13 -2
~N|planned	3 -5
~N|plans	-6 -21
~N|plant	-29 -40
~N|plants	-4 -12
~N|plastic	3 2
~N|pledge	-10 1
~N|pledged	-6 14
~N|plus	-7 -6
~N|police	-6 -2
~N|pool	10 15
~N|port	1 -9
~N|pounds	-10 9
~N|power	-13 -13
~N|preferred	-3 -5
~N|preliminary	-3 -2
~N|price	-4 -12
~N|prices	-15 -6
~N|private	8 6
~N|processing	13 -7
~N|production	-7 -9
~N|products	-8 1
~N|programme	10 -10
~N|project	15 -9
~N|projects	-14 20
~N|promised	-27 33
~N|promising	-2 3
~N|provide	-4 7
~N|provides	-8 -9
~N|providing	1 -8
~N|province	-1 28
~N|public	18 2
~N|pumps	9 -4
~N|purchase	-4 -5
~N|purchased	-5 0
~N|purchases	-1 -5
~N|put	-27 27
~N|puts	-4 -3
~N|putting	-2 -5
~N|radars	-3 0
~N|railway	25 -13
~N|raise	1 4
~N|raised	38 -11
~N|rare	-5 -5
~N|reactors	-6 22
~N|reais	-4 -1
~N|rebuild	2 -3
~N|rebuilding	-1 -3
~N|receive	-2 -5
~N|received	-6 -8
~N|receives	0 -6
~N|reconstruction	3 -8
~N|refinery	-7 -1
~N|region	-1 3
~N|regional	-8 -2
~N|remained	-1 3
~N|remaining	5 22
~N|repaid	-5 -2
~N|repeated	-5 0
~N|reporters	-3 -1
~N|research	-4 -7
~N|resilience	-13 3
~N|respectively	25 4
~N|rest	-7 -5
~N|review	4 -1
~N|rights	-8 -5
~N|rigs	14 -1
~N|rival	-5 -1
~N|road	9 -2
~N|roads	1 -5
~N|rolled	-4 -3
~N|roughly	-1 -3
~N|rupees	-8 -14
~N|rural	0 -4
~N|said	69 48
~N|sale	-4 -3
~N|sales	-2 -3
~N|same	7 -19
~N|satellite	-4 2
~N|schools	0 -9
~N|season	5 -3
~N|second	-15 18
~N|sector	-3 0
~N|secured	-4 15
~N|security	-13 5
~N|self-propelled	-3 -1
~N|sell	16 20
~N|senior	17 -6
~N|separate	6 23
~N|separation	-4 -4
~N|service	-5 -6
~N|services	-5 -5
~N|set	3 26
~N|seven	-10 -16
~N|share	42 -7
~N|shared	11 -1
~N|shares	-7 -6
~N|shillings	-6 -1
~N|shipbuilding	-2 6
~N|shipping	-1 4
~N|ships	5 9
~N|shipyard	-1 3
~N|sides	10 15
~N|signed	21 9
~N|similar	17 -2
~N|since	1 -12
~N|single	-2 4
~N|site	-2 -4
~N|six	-4 11
~N|sixteen	-3 0
~N|small	5 -11
~N|smaller	-6 -1
~N|smelter	-4 -2
~N|so	-1 -16
~N|soft	-5 -1
~N|software	-3 -1
~N|solar	3 24
~N|sold	9 17
~N|some	-8 4
~N|soybeans	-5 -1
~N|spare	-3 -1
~N|spend	6 2
~N|spending	-2 -17
~N|spent	-5 -3
~N|stake	-1 -6
~N|stakes	21 25
~N|stands	-1 8
~N|starts	-4 16
~N|state	-6 -19
~N|states	19 14
~N|station	-3 -1
~N|steel	-5 -9
~N|stock	-4 -7
~N|strategic	28 12
~N|struck	6 -5
~N|studies	7 -3
~N|study	-6 -2
~N|submarines	-5 -9
~N|subsidiary	-3 -2
~N|such	8 -2
~N|sum	3 -1
~N|summit	-4 26
~N|suppliers	-4 -2
~N|supplies	-2 -5
~N|supply	-8 -11
~N|support	-8 -36
~N|supported	-4 -2
~N|swap	3 11
~N|syndicate	24 -2
~N|syndicated	13 -2
~N|systems	7 -5
~N|take	-17 -19
~N|takes	-8 -6
~N|taking	-4 -1
~N|tanks	-5 -7
~N|targets	-3 -1
~N|team	-2 -4
~N|ten	-18 8
~N|tender	16 -1
~N|terms	4 5
~N|than	-3 30
~N|that	-21 -9
~N|the	22 0
~N|their	8 34
~N|them	15 -21
~N|there	-3 -4
~N|they	7 -1
~N|third	-3 -5
~N|this	-8 -27
~N|three	-10 4
~N|through	-18 -6
~N|time	9 1
~N|to	-3 36
~N|today	-12 -4
~N|together	0 11
~N|told	-9 22
~N|tonnes	-7 16
~N|tons	19 -4
~N|too	-3 -1
~N|took	-4 5
~N|top	-10 -6
~N|total	-12 -6
~N|towards	-3 -8
~N|trade	24 30
~N|traders	5 -1
~N|trading	-3 0
~N|traffic	-3 -1
~N|train	-4 -3
~N|training	-6 -1
~N|trains	-9 -15
~N|tranche	-5 -2
~N|transaction	11 0
~N|transport	-4 3
~N|trillion	2 -5
~N|truck	-6 -2
~N|trucks	32 -6
~N|trust	-13 4
~N|tuberculosis	-3 0
~N|turbines	-12 16
~N|turn	-4 -2
~N|two	4 6
~N|type	-6 -1
~N|tyre	-5 -2
~N|under	-14 -25
~N|understanding	17 17
~N|undertook	20 -1
~N|unit	31 -8
~N|until	-4 5
~N|up	-40 7
~N|upfront	-4 -1
~N|upgrading	10 -2
~N|used	-4 5
~N|utility	-3 7
~N|vaccine	-8 8
~N|value	-17 -14
~N|valued	29 19
~N|values	-4 2
~N|vehicle	-9 -11
~N|vehicles	-5 -16
~N|venture	5 -4
~N|version	0 -3
~N|vessels	-5 -8
~N|visit	-7 -1
~N|wagons	10 -2
~N|want	6 9
~N|wants	-3 0
~N|warfare	10 -2
~N|was	-12 -33
~N|water	-18 -1
~N|we	-5 -1
~N|week	3 -6
~N|well	-4 -3
~N|wells	10 -1
~N|went	-3 -1
~N|were	16 4
~N|wheat	9 -3
~N|when	-4 -2
~N|which	26 51
~N|while	-4 -22
~N|whole	7 -4
~N|whose	-4 -3
~N|widebodies	-5 -2
~N|will	-26 -11
~N|wind	3 -6
~N|with	-11 -33
~N|within	14 -2
~N|without	9 -2
~N|won	10 10
~N|work	27 -4
~N|works	-4 -2
~N|worth	-7 32
~N|would	-17 -20
~N|yard	-6 -14
~N|year	-1 -18
~N|years	-6 21
~N|yen	-23 19
~N|yuan	-4 8
~N|zone	-3 -3
~tacquired|-	9 -8
~tacquired|by	-4 7
~tacquired|from	-12 3
~tacquire|-	6 -11
~tacquisition|of	16 -7
~tagreed|with	3 4
~tagreements|in	-3 3
~tagreement|-	6 3
~tagreement|for	-4 3
~tagreement|of	-6 0
~tagreement|with	19 -10
~tannounced|-	0 13
~tannounced|in	-3 0
~tapproved|as	7 -15
~tapproved|for	-6 7
~tawarded|-	7 -4
~tawarded|by	-5 5
~tborrowed|from	4 1
~tbought|-	-38 14
~tbought|by	-10 13
~tbought|from	19 -3
~tbought|in	-1 -5
~tbought|of	3 -5
~tbuild|-	10 -10
~tbuild|at	-1 3
~tbuild|for	12 8
~tbuild|in	-9 9
~tbuilt|by	9 -5
~tbuilt|in	4 5
~tbuying|-	11 -15
~tbuying|from	3 -4
~tbuying|of	1 -7
~tbuys|-	-4 -3
~tbuys|from	-6 -2
~tbuys|of	-6 -2
~tbuy|-	23 -7
~tbuy|from	49 0
~tbuy|of	10 0
~tcomes|from	3 -4
~tcome|from	5 1
~tconfirmed|at	0 4
~tcontracts|with	-5 2
~tcontract|by	-4 1
~tcontract|for	-11 0
~tcontract|from	-6 8
~tcontract|in	-3 3
~tcontract|to	3 0
~tcontract|with	-8 18
~tcredit|from	3 3
~tdeal|-	2 -11
~tdeal|for	-9 0
~tdeal|with	15 -3
~tdonate|to	2 5
~tearmarked|for	0 -5
~texport|-	-3 -3
~tgave|-	4 3
~tgets|-	-1 3
~tgetting|-	0 3
~tgive|-	-20 24
~tgoes|to	-12 19
~tgranted|-	-4 12
~tgrants|from	5 0
~tgrant|for	0 7
~tgrant|from	0 -14
~tgrant|to	0 4
~tguaranteed|by	-4 -3
~tin a chip plant|in	12 -9
~tinvestment|from	2 3
~tinvestment|in	5 6
~tinvest|in	-13 18
~tlease|-	-7 0
~tlease|from	-19 -1
~tlease|of	-5 6
~tled|in	-4 -1
~tlending|-	1 7
~tlending|in	0 4
~tlends|-	-1 3
~tlend|-	-9 5
~tlent|by	-1 12
~tloan|-	-5 -13
~tloan|by	6 -9
~tloan|for	-1 8
~tloan|from	18 -2
~tloan|in	-1 16
~tloan|to	-3 12
~tmemorandum|-	5 -4
~tmemorandum|with	20 1
~tmobilise|from	-7 0
~tordered|-	6 9
~tordered|by	-4 0
~tordered|from	3 -10
~tordered|in	6 -1
~torders|to	-10 0
~torder|-	9 0
~torder|by	-3 -3
~torder|for	6 2
~torder|from	-9 15
~tpaid|-	9 -6
~tpaid|for	4 -1
~tparted with|in	-2 6
~tpays|-	-4 0
~tpay|for	4 -2
~tpay|in	3 -2
~tpicked up|from	-8 0
~tpicked|-	4 -3
~tpicks up|-	0 -6
~tpicks up|from	3 0
~tplaced an order|with	2 4
~tpledged|-	0 -30
~tpledged|for	-1 10
~tpledged|in	-1 3
~tpledged|to	-1 6
~tpledges|-	4 -4
~tprojects|with	-5 9
~tpromised|-	0 -14
~tpromised|to	6 -23
~tprovide|-	-6 3
~tpurchase|-	5 5
~tpurchase|of	4 13
~tputting|near	18 -2
~tput|in	9 6
~tput|into	-1 7
~treceived|from	5 2
~tsale|-	-22 13
~tsale|of	-6 6
~tsale|to	-21 24
~tselling|to	-1 5
~tsell|-	6 -2
~tsell|in	17 3
~tsell|to	-1 -11
~tship|to	-1 3
~tsigned for|-	17 1
~tsigned for|in	-5 0
~tsigned|-	2 -4
~tsigned|in	-12 -30
~tsold|-	-5 0
~tsold|by	17 -2
~tsold|to	-9 11
~tspend|-	0 -6
~tspend|in	15 7
~tsupply|-	-5 8
~tsupply|in	-5 2
~tsupply|to	-13 4
~tsupport fund|for	0 7
~ttakeover|of	6 -6
~ttakes over|-	5 -4
~ttakes over|from	5 -4
~ttakes|of	4 -4
~ttake|-	-2 9
~ttake|from	4 -3
~tto its monopile factory|in	0 4
~ttook|from	0 -8
~vacquire	-1 6
~vacquired	-11 3
~vadd	-1 5
~vadding	5 8
~vadds	10 -11
~vagreed	-17 -1
~vannounced	24 -4
~vannounces	-2 -10
~vapproved	6 2
~vawarded	-3 3
~vbacks	3 -6
~vborrowed	2 3
~vbought	-19 20
~vbuild	-5 43
~vbuilding	3 -9
~vbuy	0 21
~vbuying	-23 18
~vbuys	2 19
~vclosed	6 -6
~vcommits	3 2
~vcommitted	-12 22
~vcompleted	-3 3
~vconcluded	-6 1
~vcontribute	2 -3
~vcontributes	9 -8
~vextended	5 -2
~vfinalised	3 6
~vgave	0 -4
~vget	-18 26
~vgets	-3 3
~vgetting	-1 5
~vgive	1 -3
~vgives	-4 -12
~vgot	-2 8
~vgranted	5 -2
~vgrants	0 6
~vguaranteed	-7 -2
~vguarantees	-3 0
~vinvest	-14 -38
~vinvesting	3 0
~vinvests	0 -3
~vlaunched	8 -3
~vlend	7 -7
~vlending	5 6
~vlends	2 -12
~vlent	-6 -8
~voffered	2 3
~vordered	-39 3
~vorders	-2 5
~vpaid	-10 16
~vparted with	11 -2
~vpay	-10 12
~vpays	-21 22
~vpicked	-5 3
~vpicked up	-1 -5
~vplaced an order	3 5
~vplans	6 0
~vpledged	14 -24
~vpromised	-1 5
~vprovide	10 -3
~vprovides	-5 -5
~vpurchase	-9 1
~vput	16 -21
~vput their names to	3 2
~vputs in	3 6
~vputting	-3 17
~vraise	-9 -8
~vraised	-12 -1
~vreceive	-5 -2
~vreceived	9 -8
~vreceives	0 4
~vrolled over	8 -1
~vsell	2 -5
~vselling	6 -2
~vsigned	9 25
~vsigned for	23 -23
~vsold	7 -7
~vspend	-6 -7
~vspending	0 -4
~vspent	3 -1
~vstruck	-8 18
~vsupply	2 -14
~vtake	-7 -7
~vtakes	-6 1
~vtaking	3 -4
~vtook	-11 -1
~vtook over	11 2
~vwent	0 -7
~vwon	9 -4
""",
)
ROWS = "".join(_PARTS)
