/**
 * Organisations that news names, with the forms that mean them, written for Dateline: `name|other,names`, one a line.
 * A name after `?` is also a common word or another name: it needs more than its capital to count at the start of a sentence.
 */
export const ORGANISATIONS = `
United Nations|UN,UNO,U.N.
UN Security Council|United Nations Security Council,Security Council
UN General Assembly|United Nations General Assembly
UNHCR|UN High Commissioner for Refugees,United Nations High Commissioner for Refugees,UN refugee agency
UNICEF|UN Children's Fund,United Nations Children's Fund
UN Development Programme|UNDP,United Nations Development Programme,UN Development Program,United Nations Development Program
UN Environment Programme|UNEP,United Nations Environment Programme,UN Environment Program,United Nations Environment Program
UNESCO|United Nations Educational Scientific and Cultural Organization
World Health Organization|WHO,World Health Organisation
World Food Programme|WFP,World Food Program
Food and Agriculture Organization|FAO
International Atomic Energy Agency|IAEA
International Energy Agency|IEA
International Labour Organization|ILO
International Monetary Fund|IMF
World Bank|
World Trade Organization|WTO,World Trade Organisation
World Economic Forum|WEF
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
European Union|EU
European Commission|
European Parliament|
European Central Bank|ECB
European Council|
European Court of Justice|
European Court of Human Rights|
Council of Europe|
Eurostat|
Europol|
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
OPEC|Organization of the Petroleum Exporting Countries,Organization of Petroleum Exporting Countries
ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations
African Union|AU
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organization of American States|OAS
Commonwealth of Independent States|CIS
G7|Group of Seven
G8|Group of Eight
G20|Group of 20,Group of Twenty
International Criminal Court|ICC
International Court of Justice|ICJ,World Court
International Committee of the Red Cross|ICRC
Red Cross|
Red Crescent|
Human Rights Watch|HRW
Amnesty International|?Amnesty
Doctors Without Borders|Medecins Sans Frontieres,Médecins Sans Frontières,MSF
Oxfam|
Save the Children|
Greenpeace|
Interpol|
Islamic State|IS,ISIS,ISIL,Daesh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham
al-Qaeda|al-Qaida,al Qaeda,al Qaida,Qaeda
al-Nusra Front|al-Nusra,Nusra Front,Jabhat al-Nusra,Al Nusra,Jabhat Fateh al-Sham
Ahrar al-Sham|
Jaish al-Islam|Army of Islam
Taliban|Taleban
Hamas|
Hezbollah|Hizbollah,Hizbullah
Islamic Jihad|
Fatah|
Likud|
Palestine Liberation Organization|PLO
Palestinian Authority|
Boko Haram|
al-Shabaab|al-Shabab,Al Shabaab
Free Syrian Army|FSA
Syrian National Council|SNC
Syrian Observatory for Human Rights|SOHR
Syrian Democratic Forces|SDF
White Helmets|
Kurdistan Workers' Party|PKK,Kurdistan Workers Party
People's Protection Units|YPG
Muslim Brotherhood|
Houthis|Houthi
Irish Republican Army|IRA
Provisional IRA|
Tamil Tigers|LTTE
ETA|
FARC|
Farabundo Marti National Liberation Front|FMLN
Revolutionary Guards|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard
Baath Party|Ba'ath Party
African National Congress|ANC
Zanu-PF|ZANU-PF
Movement for Democratic Change|MDC
US State Department|State Department,Department of State,US Department of State
Pentagon|Department of Defense,Defense Department,US Department of Defense,US Defense Department
White House|
US Congress|?Congress
US Senate|?Senate
US House of Representatives|House of Representatives,US House
US Supreme Court|Supreme Court of the United States
US Treasury|Treasury Department,US Treasury Department
US Justice Department|Justice Department,Department of Justice,US Department of Justice,DOJ
US Department of Homeland Security|Department of Homeland Security,Homeland Security,DHS
US Commerce Department|Commerce Department,Department of Commerce
US Labor Department|Labor Department,Department of Labor
US Department of Health and Human Services|Department of Health and Human Services,Health and Human Services,HHS
US Education Department|Education Department
US Energy Department|Energy Department,Department of Energy
US Interior Department|Interior Department,Department of the Interior
US Transportation Department|Transportation Department,Department of Transportation
US Department of Veterans Affairs|Department of Veterans Affairs,Veterans Affairs
US Department of Housing and Urban Development|Department of Housing and Urban Development,HUD
House Oversight Committee|House Oversight and Government Reform Committee,House Oversight and Reform Committee,House Government Reform Committee,House Oversight and Accountability Committee,House Committee on Oversight and Government Reform,House Committee on Oversight and Reform
Office of Management and Budget|OMB
Government Accountability Office|GAO
Congressional Budget Office|CBO
Joint Chiefs of Staff|
US Army|
US Navy|
US Air Force|
US Marine Corps|Marine Corps
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
NSA|National Security Agency
National Security Council|NSC
NASA|National Aeronautics and Space Administration
Federal Reserve|?Fed,US Federal Reserve,Federal Reserve Board
US Securities and Exchange Commission|SEC,Securities and Exchange Commission
FDA|Food and Drug Administration,US Food and Drug Administration
EPA|Environmental Protection Agency
CDC|Centers for Disease Control and Prevention,Centers for Disease Control
FEMA|Federal Emergency Management Agency
USDA|US Department of Agriculture,Department of Agriculture,Agriculture Department
NIH|National Institutes of Health
DEA|Drug Enforcement Administration
FAA|Federal Aviation Administration
FCC|Federal Communications Commission
FTC|Federal Trade Commission
IRS|Internal Revenue Service
TSA|Transportation Security Administration
ICE|Immigration and Customs Enforcement
US Customs and Border Protection|Customs and Border Protection,Border Protection,CBP
Secret Service|US Secret Service
ACLU|American Civil Liberties Union
NRA|National Rifle Association
NAACP|
Planned Parenthood|
Black Lives Matter|
AARP|
Heritage Foundation|
Republican Party|GOP,Grand Old Party
Republican National Committee|RNC
Democratic Party|?Dems
Democratic National Committee|DNC
Labour Party|?Labour
Conservative Party|Tories
Liberal Democrats|Lib Dems,Lib Dem,Liberal Democrat
Scottish National Party|SNP
Plaid Cymru|
UK Independence Party|UKIP
Green Party|?Greens
British National Party|BNP
Democratic Unionist Party|DUP
Ulster Unionist Party|UUP
SDLP|
Sinn Fein|Sinn Féin
Respect Party|
House of Commons|?Commons
House of Lords|?Lords
Foreign Office|
Home Office|
Cabinet Office|
Downing Street|
Ministry of Defence|MoD
Department of Health|
Department for Education|
Department of Trade and Industry|DTI
Inland Revenue|HM Revenue and Customs,HMRC
Bank of England|BoE
Scotland Yard|Metropolitan Police,Met Police
Crown Prosecution Service|CPS
National Health Service|NHS
MI5|
MI6|
GCHQ|
CBI|Confederation of British Industry
Trades Union Congress|TUC
British Medical Association|BMA
Royal Navy|
Royal Air Force|RAF
Electoral Commission|
Financial Services Authority|FSA UK
Ofcom|
Kremlin|
State Duma|Duma
Federal Security Service|FSB
KGB|
GRU|
Gazprom|
Rosneft|
Lukoil|
Yukos|
Yuganskneftegas|Yugansk
Rosoboronexport|
United Russia|
Bundestag|
Bundesbank|
Christian Democratic Union|CDU
Social Democratic Party|SPD
Alternative for Germany|AfD
National Front|
Knesset|
Mossad|
Shin Bet|
Israel Defense Forces|IDF,Israel Defence Forces,Israeli Defense Forces
Inter-Services Intelligence|ISI
Lashkar-e-Taiba|Lashkar-e-Toiba
Bharatiya Janata Party|BJP
Indian National Congress|Congress Party
Politburo|
People's Liberation Army|PLA
Bank of Japan|BOJ
Liberal Democratic Party|LDP
Khmer Rouge|
Abu Sayyaf|
Jemaah Islamiah|Jemaah Islamiyah
Reuters|Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP,Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones|
Interfax|
TASS|ITAR-TASS,Itar-Tass
RIA Novosti|RIA
Sputnik|
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
Yonhap|
Press Trust of India|PTI
SANA|Syrian Arab News Agency
IRNA|
Fars|Fars News Agency
Press Association|
Al Jazeera|Al-Jazeera
Al Arabiya|Al-Arabiya
Anadolu Agency|Anadolu
BBC|British Broadcasting Corporation,BBC News
CNN|
CNBC|
ProPublica|
The Hill|?Hill
Daily Wire|The Daily Wire
NBC|NBC News
ABC News|ABC
CBS|CBS News
Fox News|?Fox,Fox News Channel
MSNBC|
NPR|National Public Radio
PBS|
C-SPAN|
HuffPost|Huffington Post
Politico|
Axios|
Breitbart|Breitbart News
BuzzFeed|BuzzFeed News
Vox|
Daily Beast|
Daily Caller|
National Review|
New Yorker Magazine|
New York Times|NYT,NY Times
New York Post|
New York Daily News|
Washington Post|
Washington Times|
Washington Examiner|
Wall Street Journal|WSJ
Christian Science Monitor|
Boston Globe|
Chicago Tribune|
Financial Times|FT
The Guardian|?Guardian
Daily Telegraph|Sunday Telegraph
The Times|Sunday Times
The Independent|
The Economist|
Daily Mail|Mail on Sunday
Daily Mirror|
Daily Express|
Evening Standard|
Los Angeles Times|LA Times
USA Today|
Miami Herald|
Middle East Eye|MEE
ITV|
Channel 4|Channel Four
Sky News|
BSkyB|?Sky
ITN|
Life News|LifeNews
Russia Today|RT
Kommersant|
Izvestia|
Pravda|
Der Spiegel|Spiegel
Le Monde|
Le Figaro|
Haaretz|
Jerusalem Post|
Asahi Shimbun|
Time Warner|TimeWarner
Time Magazine|
Newsweek|
Google|
Apple|?Apple,Apple Computer
Microsoft|
Amazon|?Amazon,Amazon.com
Facebook|
Twitter|
YouTube|
Instagram|
WhatsApp|
LinkedIn|
Snapchat|
TikTok|
Uber|
Airbnb|
Netflix|
Wikipedia|
WikiLeaks|
Yahoo|
AOL|America Online
eBay|
PayPal|
Skype|
Napster|
Kazaa|
Mozilla|
Intel|?Intel
AMD|
IBM|International Business Machines
Hewlett-Packard|HP,Hewlett Packard
Dell|?Dell
Cisco|Cisco Systems
Oracle|?Oracle
PeopleSoft|
SAP|
Nvidia|
Symantec|
Sun Microsystems|
Samsung|Samsung Electronics
LG|LG Electronics
Sony|
Nintendo|
Sega|
Electronic Arts|
Panasonic|
Toshiba|
Hitachi|
Fujitsu|
Sharp Corporation|
Nokia|
Motorola|
Ericsson|Sony Ericsson
Siemens|
Philips|
Vodafone|
Orange SA|
T-Mobile|
O2|
BT|British Telecom
France Telecom|
Deutsche Telekom|
Telefonica|
NTT DoCoMo|DoCoMo
SoftBank|
Huawei|
Alibaba|
Tencent|
Lenovo|
Toyota|
Honda|
Nissan|
Mitsubishi|Mitsubishi Motors
Mazda|
Hyundai|Hyundai Motor
Kia|
Ford|?Ford,Ford Motor,Ford Motor Co
General Motors|GM,General Motors Corp
General Electric|GE
Chrysler|DaimlerChrysler
Tesla|?Tesla
SpaceX|
Volkswagen|VW
BMW|
Audi|
Porsche|
Daimler|Daimler-Benz
Mercedes-Benz|?Mercedes
Renault|
Peugeot|
Fiat|
Ferrari|
Volvo|
MG Rover|
Jaguar Cars|
Rolls-Royce|Rolls Royce
BAE Systems|BAE
Boeing|
Airbus|
EADS|
Lockheed Martin|Lockheed
Raytheon|
Northrop Grumman|
Halliburton|
Bechtel|
Enron|
WorldCom|
Parmalat|
Tyco|
Exxon Mobil|Exxon,ExxonMobil
Chevron|ChevronTexaco
Texaco|
Shell|?Shell,Royal Dutch Shell,Royal Dutch/Shell
BP|
Total SA|?Total
Statoil|
Petrobras|
PetroChina|
CNOOC|
Sinopec|
Saudi Aramco|Aramco
Goldman Sachs|
Morgan Stanley|
JPMorgan Chase|JP Morgan,JPMorgan,J.P. Morgan,JP Morgan Chase
Citigroup|Citibank
Bank of America|
Wells Fargo|
Deutsche Bank|
Deutsche Boerse|
Commerzbank|
Barclays|Barclays Capital
HSBC|
Lloyds|Lloyds TSB
Royal Bank of Scotland|RBS
Credit Suisse|Credit Suisse First Boston
UBS|
BNP Paribas|
Societe Generale|Société Générale
Merrill Lynch|
Lehman Brothers|
Bear Stearns|
American Express|
Visa|?Visa
MasterCard|
Fannie Mae|
Freddie Mac|
AIG|American International Group
Berkshire Hathaway|
Standard & Poor's|S&P
Moody's|
Fitch|
KPMG|
PricewaterhouseCoopers|PwC
Deloitte|
Ernst & Young|
McKinsey|
Accenture|
British Airways|BA
Virgin Atlantic|
Ryanair|
EasyJet|easyJet
Lufthansa|
Air France|
KLM|
Alitalia|
American Airlines|
United Airlines|
Delta Air Lines|?Delta
Continental Airlines|
Northwest Airlines|
Southwest Airlines|
US Airways|
Qantas|
Aeroflot|
Emirates Airline|
AT&T|
Verizon|
Sprint|?Sprint
Comcast|
MCI|
Viacom|
News Corp|News Corporation
Bertelsmann|
Vivendi|Vivendi Universal
Universal Studios|
Warner Bros|Warner Brothers
Paramount|Paramount Pictures
Miramax|
DreamWorks|
Pixar|
MGM|
20th Century Fox|
HBO|
MTV|
EMI|
Coca-Cola|Coke
PepsiCo|Pepsi
McDonald's|
Starbucks|
Burger King|
Nestle|Nestlé
Unilever|
Procter & Gamble|P&G
Gillette|
Johnson & Johnson|
Pfizer|
Merck|
GlaxoSmithKline|GSK
AstraZeneca|
Novartis|
Roche|
Bayer|
Sanofi|Sanofi-Aventis
Monsanto|
DuPont|
BASF|
Walmart|Wal-Mart,Wal Mart
Kmart|
Sears|
?Target|
Costco|
Home Depot|
Tesco|
Sainsbury's|Sainsbury,J Sainsbury
Asda|
Morrisons|
Marks & Spencer|Marks and Spencer,M&S
Carrefour|
Ikea|
Nike|
Adidas|
Reebok|
Puma|
Gucci|
LVMH|
Disney|Walt Disney
Nasdaq|NASDAQ
New York Stock Exchange|NYSE
London Stock Exchange|LSE
Euronext|
FIFA|Fifa
UEFA|Uefa
International Olympic Committee|IOC
Football Association|FA
International Cricket Council|
Rugby Football Union|RFU
International Rugby Board|IRB
IAAF|
World Anti-Doping Agency|WADA
NBA|National Basketball Association
NFL|National Football League
NHL|National Hockey League
NCAA|
Major League Baseball|MLB
PGA|
ATP|
WTA|
FIA|
Harvard University|Harvard
Harvard Law School|
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Yale University|Yale
Princeton University|Princeton
Stanford University|Stanford
Massachusetts Institute of Technology|MIT
Columbia University|
Georgetown University|
Council on Foreign Relations|
Brookings Institution|Brookings
Carnegie Endowment for International Peace|Carnegie Endowment
Chatham House|
Gallup|
YouGov|
Pew Research Center|?Pew
Roman Catholic Church|Catholic Church
Church of England|
Ku Klux Klan|KKK
Antifa|
`;

/** Bodies that many countries have: the country before them is another name, and tells them apart. */
export const GENERIC_BODIES =
  'army,navy,air force,parliament,senate,congress,supreme court,constitutional court,high court,central bank,national bank,cabinet,police,national police,coast guard,national guard,border police,national assembly,house,treasury,government,election commission,electoral commission,stock exchange,lower house,upper house,' +
  'foreign ministry,defence ministry,defense ministry,interior ministry,finance ministry,health ministry,justice ministry,education ministry,trade ministry,oil ministry,energy ministry,transport ministry,agriculture ministry,labour ministry,environment ministry,culture ministry,information ministry,economy ministry,industry ministry,' +
  'ministry of defence,ministry of defense,ministry of foreign affairs,ministry of finance,ministry of health,ministry of justice,ministry of interior,ministry of the interior,ministry of education,communist party,socialist party,national party,labour party,liberal party,democratic party,conservative party,football association,football federation,olympic committee,red cross,city council,statistics office,national security council,military,state television,state tv,state radio';
