/**
 * People whom news calls by one word that means nobody and nothing else; written for Dateline. A name that is also a
 * place, a company or a common word (Bush, Rice, Lincoln, Ford) stands in no such list.
 */
export const KNOWN_PEOPLE =
  'Saddam,Gaddafi,Gadhafi,Qaddafi,Assad,Mubarak,Morsi,Sisi,Sadat,Arafat,Netanyahu,Rabin,Peres,Olmert,' +
  'Khamenei,Khomeini,Ahmadinejad,Rouhani,Raisi,Zarif,Soleimani,Maliki,Abadi,Karzai,Musharraf,Bhutto,' +
  'Zardari,Nehru,Modi,Mbeki,Zuma,Ramaphosa,Mugabe,Tsvangirai,Mnangagwa,Kagame,Museveni,Odinga,Obasanjo,' +
  'Buhari,Tinubu,Putin,Medvedev,Yeltsin,Gorbachev,Brezhnev,Khrushchev,Stalin,Trotsky,Lavrov,Shoigu,' +
  'Prigozhin,Navalny,Zelensky,Zelenskyy,Zelenskiy,Poroshenko,Yanukovych,Tymoshenko,Lukashenko,' +
  'Nazarbayev,Saakashvili,Aliyev,Erdogan,Ataturk,Tsipras,Varoufakis,Papandreou,Mitsotakis,Orban,Tusk,' +
  'Kaczynski,Havel,Babis,Vucic,Milosevic,Karadzic,Mladic,Ceausescu,Merkel,Scholz,Schroeder,Adenauer,' +
  'Hitler,Goebbels,Himmler,Macron,Sarkozy,Hollande,Chirac,Mitterrand,Berlusconi,Renzi,Salvini,Meloni,' +
  'Mussolini,Draghi,Rajoy,Zapatero,Puigdemont,Barroso,Juncker,Rutte,Thatcher,Blair,Corbyn,Farage,Sunak,' +
  'Starmer,Miliband,Clegg,Salmond,Ahern,Varadkar,Obama,Biden,Rumsfeld,Cheney,Nixon,Kissinger,Romney,' +
  'McCain,McConnell,Pelosi,Pence,Pompeo,Tillerson,Mattis,Comey,Mueller,Giuliani,Buttigieg,DeSantis,' +
  'Huckabee,Gingrich,Boehner,Trudeau,Chavez,Maduro,Guaido,Bolsonaro,Rousseff,Kirchner,Macri,Milei,' +
  'Pinochet,Allende,Fujimori,Noriega,Guevara,Aristide,Koizumi,Kishida,Suharto,Sukarno,Jokowi,Widodo,' +
  'Duterte,Mahathir,Thaksin,Yingluck,Prayuth,Annan,Guterres,Boutros-Ghali,Zarqawi,Zawahiri,Baghdadi,' +
  'Napoleon,Einstein,Shakespeare,Mozart,Beethoven,Picasso,Rembrandt,Dickens,Tolstoy,Kafka,Marx,Freud,' +
  'Nietzsche,Beyonce,Beyoncé,Rihanna,Bono,Eminem,Shakira,Oprah,Kardashian,Schwarzenegger,Stallone,' +
  'Spielberg,Tarantino,Scorsese,Weinstein,Zuckerberg,Bezos,Pele,Maradona,Messi,Ronaldo,Ronaldinho,' +
  'Neymar,Zidane,Beckham,Rooney,Lampard,Gerrard,Ibrahimovic,Mbappe,Mourinho,Guardiola,Wenger,Klopp,' +
  'Ancelotti,Federer,Nadal,Djokovic,Sharapova,Agassi,Sampras,Schumacher,Vettel,Verstappen,Tendulkar,' +
  'Kohli,Dhoni,Bradman,Phelps,LeBron,Kobe';
