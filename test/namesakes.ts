/** Texts, by file, whose names mean whom other texts say they mean. */
export const NAMESAKES: Readonly<Record<string, string>> = {
  'n1.txt': 'John Brill, the minister, met Anna Orlan in Oslo. Brill said that Orlan was right.',
  'n2.txt': 'Jane Brill won the race in Reno, Nev., on Sunday. Mrs Brill thanked her coach, J. Orlan.',
  'n3.txt': 'Brill is late, said Orlan. The Motion Picture Guild did not answer.',
  'n4.txt': 'The Motion Picture Guild (MPG) sued Donald Brill Jr. on Monday. Brill Jr. denied it.',
  'n5.txt': 'The MPG met Donald Brill and the Supreme Court of Chad in the Blix Valley, near the Valley.',
  'n6.txt':
    'The US Supreme Court and the Russian Foreign Ministry wrote to George W. Zork and to George H.W. Zork.',
  'n7.txt':
    'The Supreme Court heard Zork. Bill Zork, a lawyer, and William Zork were there; so was Sergey Lavrow.',
};
