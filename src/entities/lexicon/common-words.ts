/** Days, months and feasts: always in capitals, never an entity. */
export const CALENDAR =
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,tues,wed,thu,thur,thurs,fri,sat,sun,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sept,sep,oct,nov,dec,' +
  "christmas,christmas eve,christmas day,boxing day,easter,easter sunday,good friday,new year,new year's eve,new year's day,thanksgiving,halloween,ramadan,eid,hanukkah,passover,yom kippur,valentine's day,mother's day,father's day,independence day,memorial day,labor day,veterans day,election day,super tuesday,bank holiday,gmt,bst,est,edt,pst,pdt,et,pt,cet,utc";

/** Events, works, products, ideas and abbreviations that stand in capitals and are neither person, organisation nor place. */
export const OTHER_NAMES =
  'world cup,olympics,olympic games,olympic,winter olympics,summer olympics,athens olympics,champions league,uefa cup,fa cup,carling cup,league cup,european cup,heineken cup,premiership,six nations,tri-nations,grand slam,grand prix,super bowl,world series,davis cup,ryder cup,australian open,french open,us open,british open,masters,the ashes,ashes,european championship,commonwealth games,serie a,bundesliga,euro 2004,euro 2016,stanley cup,world championship,world championships,european championships,european indoor championships,' +
  "oscar,oscars,academy award,academy awards,grammy,grammys,grammy awards,golden globe,golden globes,bafta,baftas,emmy,emmys,tony award,brit awards,nobel,nobel prize,nobel peace prize,nobel peace,pulitzer,pulitzer prize,booker prize,turner prize,palme d'or," +
  'internet,web,world wide web,net,windows,windows xp,office,word,linux,unix,java,firefox,internet explorer,explorer,ipod,ipods,ipad,iphone,itunes,imac,mac,mac mini,xbox,xbox 360,playstation,playstation 2,playstation portable,psp,nintendo ds,ds,gamecube,game boy,half-life 2,halo 2,halo,android,gmail,bluetooth,wifi,wi-fi,blu-ray,e-mail,tv,dvd,dvds,cd,cds,pc,pcs,mp3,mp3s,sms,gsm,3g,4g,5g,hd,hdtv,usb,html,xml,dna,hiv,aids,sars,bse,mrsa,ebola,zika,covid,covid-19,coronavirus,gdp,gnp,vat,ipo,ceo,cfo,md,mp,mps,msp,meps,mep,pm,phd,qc,id,ids,ufo,url,wmd,eta time,ira account,pin,atm,cctv,suv,r&b,dj,uk garage,rss,p2p,b2b,voip,cpu,ram,rfid,iptv,drm,mms,gprs,hsdpa,uwb,tb,ps2,ps3,3d,2d,lgbt,lgbtq,ppe,icu,maga,pac,pacs,gb,kb,mb,ghz,mhz,rpm,diy,faq,rsvp,asap,rip,iq,iq test,s.u.v.,ac,dc comics,led,lcd,oled,pdf,vcr,pda,isp,ip,tcp,vpn,api,ai,vr,ar,5g,nhs trust,gcse,gcses,a-level,a-levels,ivf,cjd,adhd,ptsd,dui,' +
  'god,allah,jesus,jesus christ,christ,buddha,satan,bible,koran,quran,torah,islam,christianity,judaism,hinduism,buddhism,catholicism,communism,marxism,nazism,zionism,thatcherism,holocaust,renaissance,enlightenment,reformation,middle ages,bronze age,stone age,ice age,' +
  'world war,world war i,world war ii,world war one,world war two,first world war,second world war,cold war,gulf war,iraq war,vietnam war,civil war,arab spring,brexit,patriot act,bill of rights,constitution,first amendment,second amendment,fourth amendment,fifth amendment,magna carta,human rights act,freedom of information act,kyoto protocol,geneva convention,geneva conventions,treaty of rome,maastricht treaty,nafta,obamacare,medicare,medicaid,social security,affordable care act,good friday agreement,road map,star wars,lord of the rings,harry potter,the da vinci code,big brother,pop idol,x factor,eastenders,coronation street,west end,' +
  "ftse,ftse 100,ftse 250,dax,cac,cac 40,nikkei,nikkei 225,hang seng,dow jones industrial average,s&p 500,nasdaq composite,euro,dollar,pound,yen,sterling,brent,brent crude,eurozone,euro zone,west,east,north,south,north-east,north-west,south-east,south-west,northeast,northwest,southeast,southwest,north east,north west,south east,south west,western world,third world,labour day,queen's speech,budget,pre-budget report,general election," +
  'english,french,german,spanish,mandarin,cantonese,latin,hebrew,hindi,urdu,farsi,swahili,boxing,football,rugby,cricket,tennis,golf,soccer,baseball,basketball,athletics,cycling,' +
  'reuters health,dear sir,mr speaker,your honour,your honor,his holiness,her majesty,his majesty,royal highness,his royal highness,her royal highness,excellency,ii,iii,iv,vi,vii,viii,ix,xii,ok,okay,ps,nb,aka,vs,pic,photo,file,getty images,copyright,update,updated,breaking,exclusive,watch,read,related,advertisement,video,' +
  'state of the union,meet the press,face the nation,jim crow,electoral college,congressional,confederate,presidential,senatorial,gubernatorial,midwestern,recaptcha,watergate,fisa,aca,daca,deferred action for childhood arrivals,trans-pacific partnership,trans pacific partnership,tpp,transatlantic trade and investment partnership,ttip,marine,tarp,usmca,democratic national convention,republican national convention,ig,national intelligence';

/** Last words of names of events, laws, prizes and works: what they end is none of ours. */
export const OTHER_HEADS =
  'cup,open,championship,championships,championnat,prize,award,awards,war,wars,act,treaty,accord,accords,day,festival,games,prix,bill,agreement,summit,series,tour,trophy,classic,derby,marathon,rally,medal,stakes,handicap,gold cup,plate,protocol,convention on,amendment,code,report,index,average,crisis,scandal,affair,revolution,uprising,spring,era,age,constitution,declaration,resolution,plan,pact,deal,project,operation,virus,disease,syndrome,movie,album,song,oscars,theory,law,laws,rule,principle,effect,model,street journal index,week,month,year,century,olympics,election,elections,question time,show,shuttle,telescope,probe,missile,rocket,aircraft,jet,plan b,night,dream,blues,side story,convention,caucuses,primary,primaries,amendments,program,programme';

/** Last words of the names of places. */
export const PLACE_HEADS =
  'airport,archipelago,avenue,bay,beach,boulevard,bridge,canal,canyon,castle,cemetery,city,coast,county,creek,desert,district,falls,forest,garden,gardens,glacier,gulf,harbor,harbour,heights,highway,hill,hills,hotel,island,islands,isle,isles,lake,lane,mountain,mountains,ocean,palace,park,peninsula,plaza,port,prefecture,province,railway station,ranch,range,region,reservoir,ridge,river,road,sea,shore,square,stadium,station,strait,street,territory,tower,towers,town,township,valley,village,woods,arena,cathedral,monument,memorial,hall,reef,governorate,oblast,emirate,kingdom,republic,racecourse,speedway,terminal,borough,suburb,circuit';

/** Words that begin sentences, and no names of people. */
export const OPENERS =
  'the,a,an,this,that,these,those,there,here,he,she,it,we,you,they,i,me,him,us,them,his,her,its,our,your,their,my,' +
  'mine,who,whom,whose,which,what,when,where,why,how,whether,if,unless,until,while,whilst,as,since,because,' +
  'although,though,despite,after,before,during,under,over,above,below,between,among,amid,against,across,along,' +
  'around,at,by,for,from,in,inside,into,near,of,off,on,onto,out,outside,through,throughout,to,toward,towards,up,' +
  'upon,with,within,without,about,beyond,behind,beside,besides,except,per,via,like,unlike,than,and,but,or,nor,so,' +
  'yet,both,either,neither,not,no,none,nothing,nobody,never,ever,yes,now,then,once,twice,again,also,too,even,still,' +
  'only,just,already,almost,nearly,perhaps,maybe,indeed,instead,however,moreover,furthermore,meanwhile,' +
  'nevertheless,nonetheless,otherwise,therefore,thus,hence,later,earlier,soon,today,tomorrow,yesterday,tonight,' +
  'recently,finally,eventually,initially,originally,currently,previously,first,second,third,last,next,another,' +
  'other,others,each,every,everyone,everybody,everything,some,someone,somebody,something,any,anyone,anything,all,' +
  'many,much,more,most,few,fewer,less,least,several,such,same,own,additional,additionally,further,apart,aside,' +
  'aboard,abroad,ahead,alone,altogether,anyway,elsewhere,everywhere,nowhere,somewhere,somehow,sometimes,often,' +
  'usually,normally,generally,typically,occasionally,rarely,always,together,separately,similarly,likewise,equally,' +
  'conversely,overall,especially,particularly,specifically,notably,significantly,importantly,interestingly,' +
  'surprisingly,unfortunately,fortunately,sadly,happily,hopefully,clearly,obviously,apparently,reportedly,' +
  'allegedly,presumably,probably,possibly,certainly,definitely,absolutely,exactly,precisely,roughly,approximately,' +
  'suddenly,immediately,quickly,slowly,effectively,essentially,basically,simply,actually,really,truly,frankly,' +
  'honestly,seriously,personally,officially,publicly,privately,traditionally,historically';
