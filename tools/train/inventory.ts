import { pick, type Random } from './random.ts';

const list = (text: string): readonly string[] => text.split(',');

/** Words that invented organisations are made of. */
export const COMPANY_ENDS = list(
  'Inc,Inc.,Corp,Corp.,Ltd,Ltd.,Plc,PLC,Group,Co,Co.,AG,SA,NV,SpA,LLC,GmbH,Holdings,AB,ASA,Oyj,Bhd,Limited,Corporation,Company',
);
export const COMPANY_TRADES = list(
  'Airlines,Airways,Automotive,Bancorp,Bank,Beverages,Biotech,Brewing,Broadcasting,Capital,Cement,Chemicals,Communications,Construction,Consulting,Data,Dairy,Electric,Electronics,Energy,Engineering,Entertainment,Estates,Financial,Foods,Games,Gas,Gold,Healthcare,Homes,Hotels,Industries,Insurance,Labs,Life,Logistics,Machinery,Media,Metals,Mining,Mobile,Motors,Networks,Oil,Paper,Partners,Petroleum,Pharmaceuticals,Plastics,Power,Properties,Publishing,Rail,Records,Research,Resources,Retail,Robotics,Semiconductor,Shipping,Software,Solar,Solutions,Steel,Stores,Studios,Systems,Technologies,Telecom,Textiles,Therapeutics,Tobacco,Tools,Toys,Transport,Ventures,Water,Wind',
);
export const COMPANY_FIRST = list(
  'Acorn,Advance,Allied,Alpine,Amber,Anchor,Arrow,Associated,Atlas,Aurora,Beacon,Blue River,Bright,Capital,Castle,Cedar,Consolidated,Continental,Coral,Crescent,Crystal,Diamond,Eagle,East Coast,Eastern,Echo,Ember,Evergreen,Federal,First,Fortune,Frontier,General,Global,Golden,Granite,Great Lakes,Green,Harbor,Highland,Horizon,Imperial,Inland,Iron,Ivory,Keystone,Lakeside,Liberty,Lion,Magnolia,Maple,Meridian,Metro,Midland,Mutual,National,New World,Noble,North,Northern,Oak,Ocean,Olive,Orchard,Pacific,Paramount,Peak,Pearl,Pilgrim,Pine,Pioneer,Polar,Premier,Quest,Rainbow,Red,Regal,Republic,Royal,Sapphire,Silver,Southern,Spring,Standard,Star,Stone,Summit,Sun,Swift,Thistle,Thunder,Trident,Triumph,Union,United,Unity,Universal,Vanguard,Western,White,Willow',
);
export const MINISTRIES = list(
  'Foreign Ministry,Finance Ministry,Defence Ministry,Defense Ministry,Interior Ministry,Health Ministry,Education Ministry,Justice Ministry,Trade Ministry,Transport Ministry,Agriculture Ministry,Energy Ministry,Oil Ministry,Labour Ministry,Ministry of Health,Ministry of Foreign Affairs,Ministry of Defence,Ministry of Justice,Ministry of Agriculture,Ministry of Energy and Mines,Ministry of Education and Science,Department of Justice,Department of Energy,Department of Transportation,Department for Education,Treasury,Home Office,Foreign Office,Cabinet Office,State Duma,Supreme Court,Constitutional Court,High Court,Court of Appeal,Senate,Parliament,Congress,House of Representatives,National Assembly',
);
export const NATIONAL_BODIES = list(
  'Red Cross,Red Crescent,Football Association,Football Federation,Olympic Committee,Medical Association,Central Bank,Chamber of Commerce,Space Agency,Air Force,Navy,Army,Coast Guard,Embassy,Supreme Court,Parliament,Senate,Academy of Sciences,Meteorological Office,Human Rights Commission,Electoral Commission,Broadcasting Corporation,Rugby Union,Tennis Association,Farmers Union,Cancer Society,Stock Exchange,Grand Prix Association,Bar Association,Nurses Union',
);
export const CITY_BODIES = list(
  "Police Department,City Council,General Hospital,District Court,Stock Exchange,Chamber of Commerce,Zoo,Museum of Art,Symphony Orchestra,Fire Department,Crown Court,County Council,Airport Authority,Sheriff's Office,Public Schools,High School,Opera,Ballet,Times,Post,Herald,Gazette,Chronicle,Tribune,Observer,Evening News,Daily News,School Board,Housing Authority,Transit Authority,Chamber Choir,Film Festival Trust,University Hospital,Children's Hospital,Historical Society",
);
export const BODIES = list(
  'Agency,Alliance,Association,Authority,Board,Bureau,Center,Centre,Coalition,Commission,Committee,Confederation,Council,Federation,Forum,Foundation,Front,Fund,Initiative,Institute,League,Movement,Network,Observatory,Office,Organization,Organisation,Society,Trust,Union',
);
export const SUBJECTS = list(
  'Human Rights,Strategic Studies,Peace,Migration,Foreign Relations,Refugees,Public Policy,Journalists,Development,Security Studies,Science,Marine Science,Public Health,Nuclear Safety,Statistics,Aviation,Civil Liberties,Children,Women,Farmers,Teachers,Electoral Reform,Climate Research,Disease Control,Food Safety,Consumer Affairs,Drug Policy,Competition,Press Freedom,Trade,Maritime Safety,Wildlife,Housing,Transport,Energy,Space Research,Cancer Research,Economic Research,Labor,Reconstruction,Freedom,Justice,Tourism,Heritage',
);
export const PARTIES = list(
  "Labour Party,Labour,Democratic Party,Republican Party,Conservative Party,Conservatives,Liberal Democrats,Green Party,Greens,Socialist Party,Communist Party,Social Democratic Party,Christian Democratic Union,People's Party,National Party,National Front,Popular Front,Progress Party,Freedom Party,Justice Party,Unity Party,Homeland Union,Civic Platform,New Dawn,Forward Alliance,Workers Party,Centre Party,Patriotic Union,Islamic Front,Liberation Front,National Congress,Reform Party",
);
export const CLUB_ENDS = list(
  'United,City,Rovers,Town,Athletic,Wanderers,Rangers,Albion,County,FC,Tigers,Bears,Eagles,Sharks,Lions,Wolves,Hawks,Bulls,Kings,Giants,Reds,Blues,Saints,Pirates,Warriors,Dragons,Rockets,Stars,Villa,Harriers,Hotspur,Knights,Panthers,Royals,Dynamo,Falcons,Mariners,Cougars',
);
export const CLUB_OPENERS = list(
  'Real,Sporting,Dynamo,Spartak,Lokomotiv,CSKA,Olympique,Borussia,AC,Inter,Deportivo,Racing,FC,Red Star,Hapoel,Maccabi,Atletico,Bayer,Werder,Ajax,Zenit,Torpedo,Slavia,Rapid,Steaua,Nacional,Athletic,Union',
);
export const AGENCIES = list(
  'Reuters,Reuters,AFP,The Associated Press,AP,AP,Interfax,TASS,RIA Novosti,Xinhua,CNN,BBC,Al Jazeera,Bloomberg,The New York Times,the Financial Times,The Wall Street Journal,The Washington Post,The Guardian,Sky News,Fox News,Kyodo,Yonhap,Anadolu,Der Spiegel,Le Monde,Haaretz,NBC News,USA Today,dpa,ANSA,EFE,PTI,Itar-Tass,The Times,ABC News,CBS,NPR',
);

const ONSETS = list(
  'Al,Ar,Ast,Av,Bel,Bor,Cal,Cel,Cor,Del,Dor,El,En,Er,Fal,Gal,Hel,In,Jan,Kal,Lan,Lor,Lum,Mal,Mer,Mon,Nar,Nex,Nor,Ol,Or,Pal,Per,Qu,Ral,Sal,Ser,Sol,Syn,Tal,Tel,Tor,Ur,Val,Ver,Vol,Xen,Yar,Zan,Zel',
);
const MIDDLES = list('a,e,i,o,u,ab,ad,al,an,ar,av,el,en,er,et,ic,id,il,im,in,ir,is,it,on,or,ub,um,un');
const CODAS = list(
  'a,ant,aris,co,con,dyne,ex,gen,go,ia,ica,ify,io,ion,is,ium,ix,la,lex,ly,mo,nex,nis,no,o,on,ora,os,ova,ra,ro,sa,sys,ta,tec,tek,tia,tis,tix,tron,um,us,va,via,vo,x,za,zo,zon',
);

/** A word that could be the name of a company. */
export function coinedWord(random: Random): string {
  const middle = random() < 0.5 ? pick(random, MIDDLES) : '';
  return pick(random, ONSETS) + middle + pick(random, CODAS);
}
