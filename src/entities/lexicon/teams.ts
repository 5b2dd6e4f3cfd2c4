/**
 * Clubs and teams that news names, with the forms that mean no other, written for Dateline: `name|other,names`, one a
 * line, `?` as for organisations; one table for each sport. "Giants", "Royals" and "Eagles" alone mean too many to be listed.
 */
export const TEAMS_BY_SPORT: readonly string[] = [
  `
Manchester United|Man United,Man Utd,Man U
Manchester City|Man City
Arsenal|
Chelsea|
Everton|
Tottenham Hotspur|Tottenham,Spurs
Aston Villa|
West Ham United|West Ham
West Bromwich Albion|West Brom,West Bromwich
Newcastle United|
Leeds United|
Charlton Athletic|Charlton
Crystal Palace|
Birmingham City|
Bolton Wanderers|
Blackburn Rovers|
Norwich City|
Fulham|
Millwall|
Wolverhampton Wanderers|Wolves
Nottingham Forest|
Sheffield Wednesday|
Sheffield United|
Queens Park Rangers|QPR
Celtic|?Celtic
Rangers|?Rangers
Hearts|?Hearts
Hibernian|Hibs
Real Madrid|
Atletico Madrid|
Bayern Munich|
Bayer Leverkusen|
Werder Bremen|
Borussia Dortmund|
AC Milan|
Inter Milan|Internazionale,Internazionale Milan
Juventus|
AS Roma|Roma
Lazio|
PSV Eindhoven|PSV
Ajax|Ajax Amsterdam
Feyenoord|
Paris Saint-Germain|PSG
Olympique Marseille|
Galatasaray|
Fenerbahce|
Besiktas|
Panathinaikos|
Olympiakos|Olympiacos
Benfica|
Sporting Lisbon|
Wasps|
Saracens|
Harlequins|
Bath Rugby|
Leicester Tigers|
London Irish|
Ospreys|
All Blacks|All Black
Springboks|Springbok
Wallabies|
British Lions|British and Irish Lions
`,
  `
Arizona Diamondbacks|Diamondbacks
Atlanta Braves|
Baltimore Orioles|?Orioles
Boston Red Sox|Red Sox
Chicago Cubs|?Cubs
Chicago White Sox|White Sox
Cincinnati Reds|
Cleveland Guardians|Cleveland Indians
Colorado Rockies|
Detroit Tigers|
Houston Astros|Astros
Kansas City Royals|
Los Angeles Angels|Anaheim Angels,California Angels
Los Angeles Dodgers|Dodgers
Miami Marlins|Florida Marlins
Milwaukee Brewers|?Brewers
Minnesota Twins|
Montreal Expos|Expos
New York Mets|Mets
New York Yankees|Yankees
Oakland Athletics|Oakland A's
Philadelphia Phillies|Phillies
Pittsburgh Pirates|
San Diego Padres|Padres
San Francisco Giants|
Seattle Mariners|?Mariners
St. Louis Cardinals|
Tampa Bay Rays|
Texas Rangers|
Toronto Blue Jays|Blue Jays
Washington Nationals|
`,
  `
Atlanta Hawks|
Boston Celtics|
Brooklyn Nets|
Charlotte Hornets|
Chicago Bulls|
Cleveland Cavaliers|Cavs
Dallas Mavericks|
Denver Nuggets|
Detroit Pistons|
Golden State Warriors|
Houston Rockets|
Indiana Pacers|Pacers
Los Angeles Clippers|LA Clippers
Los Angeles Lakers|Lakers,LA Lakers
Memphis Grizzlies|
Miami Heat|
Milwaukee Bucks|
Minnesota Timberwolves|Timberwolves
New Orleans Pelicans|
New York Knicks|Knicks
Oklahoma City Thunder|
Orlando Magic|
Philadelphia 76ers|76ers
Phoenix Suns|
Portland Trail Blazers|Trail Blazers
Sacramento Kings|
San Antonio Spurs|
Toronto Raptors|
Utah Jazz|
Washington Wizards|
`,
  `
Arizona Cardinals|
Atlanta Falcons|
Baltimore Ravens|
Buffalo Bills|
Carolina Panthers|
Chicago Bears|
Cincinnati Bengals|Bengals
Cleveland Browns|
Dallas Cowboys|
Denver Broncos|Broncos
Detroit Lions|
Green Bay Packers|Packers
Houston Texans|
Indianapolis Colts|
Jacksonville Jaguars|
Kansas City Chiefs|
Los Angeles Chargers|San Diego Chargers
Los Angeles Rams|
Miami Dolphins|
Minnesota Vikings|
New England Patriots|
New Orleans Saints|
New York Giants|
New York Jets|
Philadelphia Eagles|
Pittsburgh Steelers|Steelers
San Francisco 49ers|49ers
Seattle Seahawks|Seahawks
Tampa Bay Buccaneers|Buccaneers
Tennessee Titans|
Washington Commanders|Washington Redskins,Redskins
`,
  `
Boston Bruins|Bruins
Buffalo Sabres|
Calgary Flames|
Chicago Blackhawks|Blackhawks
Colorado Avalanche|
Detroit Red Wings|Red Wings
Edmonton Oilers|Oilers
Montreal Canadiens|Canadiens
New York Islanders|
New York Rangers|
Ottawa Senators|
Philadelphia Flyers|
Pittsburgh Penguins|
St. Louis Blues|
Tampa Bay Lightning|
Toronto Maple Leafs|Maple Leafs
Vancouver Canucks|Canucks
Washington Capitals|
`,
];

/** The teams of all sports. */
export const TEAMS = TEAMS_BY_SPORT.join('');
