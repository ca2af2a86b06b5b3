extension NameData {
  /// Common English words, most of which begin no name: A to L.
  static let commonEnglishAL: StaticString = """
    abandoned abilities ability able aboard abortion about above abroad absence absolute
    absolutely abstract abuse academic academy accent accept acceptable acceptance accepted
    accepting access accessible accident accidentally accidents accompanied accomplished
    accordance according account accounting accounts accuracy accurate accused achieve achieved
    achievement acid acknowledge acquire acquired acquisition acres across act acted acting
    action actions active actively activist activists activities activity actor actors actress
    acts actual actually ad adapted add added addiction adding addition additional additionally
    address addressed addresses adds adjacent administration administrative admission admit
    admitted adopt adopted adoption ads adult adults advance advanced advantage adventure
    adventures advertising advice advised advisory advocate affair affairs affect affected
    affects afford affordable afraid after afternoon afterwards again against age aged agencies
    agency agenda agent agents ages aggressive ago agree agreed agreement agreements agricultural
    agriculture ah ahead aid aids aim aimed aims air aircraft airlines airport alarm album albums
    alcohol alert alien alike alive all alleged alliance allies allow allowed allowing allows
    almost alone along alongside alpha already alright also alternative although always am
    amateur amazing amazon ambassador amendment among amongst amount amounts an analysis ancient
    and android angel angels anger angle angry animal animals animation anime anniversary
    announce announced announcement annoying annual annually anonymous another answer answered
    answers anti anxiety any anybody anymore anyone anything anytime anyway anywhere apart
    apartment apologize app apparent apparently appeal appeals appear appearance appeared
    appearing appears apple applicable application applications applied applies apply applying
    appointed appointment appreciate appreciated appreciation approach approached approaches
    approaching appropriate approval approved approximately apps arc architecture are area areas
    arena argue argued arguing argument arguments arm armed arms army around arranged arrangement
    arrangements arrest arrested arrival arrive arrived arriving arrow arsenal art article
    articles artificial artist artistic artists arts as ash aside ask asked asking asks asleep
    aspect aspects ass assault assembly assessment asset assets asshole assigned assignment
    assist assistance assistant associate associated associates association assume assumed
    assuming at ate athletes athletic atmosphere attached attack attacked attacking attacks
    attempt attempted attempting attempts attend attendance attended attending attention attitude
    attorney attract attracted attractive auction audience audio august aunt author authorities
    authority authorized authors auto automatic automatically autumn availability available
    avenue average aviation avoid aw awake award awarded awards aware awareness away awesome
    awful awkward babies baby back backed background backing backup bacon bacteria bad badly bag
    bags baker balance balanced ball balls ban band bands bang bank banking banks banned banner
    bar bare barely barrel barrier bars base baseball based basement bases basic basically basis
    basketball bass bat bath bathroom battery battle battles bay be beach beam beans bear bearing
    bears beast beat beaten beating beats beautiful beauty became because become becomes becoming
    bed bedroom beds beef been beer before began begin beginning begins begun behalf behavior
    behind being beings belief beliefs believe believed believes believing bell belong belongs
    beloved below belt bench bend beneath benefit benefits beside besides best bet beta better
    between beyond bias bible bid big bigger biggest bike bill billion bills billy bin binding
    biological biology bird birds birth birthday bishop bit bitch bitcoin bite bits bitter black
    blacks blade blame blank blast bless blessed blew blind block blocked blocking blocks blog
    blood bloody blow blowing blown blue blues board boards boat boats bodies body bold bomb
    bombs bond bonds bone bones bonus book books boom boost boot boots border borders bored
    boring born boss both bother bottle bottles bottom bought bound boundaries boundary bow bowl
    box boxes boxing boy boyfriend boys brain branch branches brand brands brave breach bread
    break breakfast breaking breaks breast breath breathe breathing brick bridge brief briefly
    bright brilliant bring bringing brings broad broadcast broke broken bronze brother brothers
    brought brown brush bubble bucks buddy budget buffalo bug build building buildings built bulk
    bull bullet bullshit bunch burden bureau buried burn burned burning burns burst bus bush
    business businesses busy but butt butter button buy buyers buying by bye ca cabin cabinet
    cable cage cake calendar call called calling calls calm came camera cameras camp campaign
    campaigns camps campus can canal cancel cancelled cancer candidate candidates candy cannot
    cant cap capable capacity cape capital caps captain capture captured car carbon card cards
    care career careful carefully cares cargo caring carpet carried carrier carries carry
    carrying cars case cases cash casino cast casting castle casual cat catch catching categories
    category catholic cats cattle caught cause caused causes causing cave cc ceiling celebrate
    celebrated celebrating celebration celebrity cell cells census cent center centers central
    cents centuries century ceremony certain certainly certificate certified chain chair chairman
    challenge challenges challenging chamber champion champions championship chance chancellor
    chances change changed changes changing channel channels chaos chapter character
    characteristics characters charge charged charges charging charity chart charter charts chase
    chat cheap cheaper cheating check checked checking checks cheers cheese chef chemical
    chemicals chemistry cherry chest chicken chief child childhood children chill china chip
    chips chocolate choice choices choose choosing chose chosen chronic chuck church churches
    cinema circle circles circuit circumstances cited cities citizen citizens city civil civilian
    claim claimed claiming claims class classes classic classical classification classified
    classroom clay clean cleaning clear cleared clearly clever click client clients climate climb
    clinic clinical clip clock close closed closely closer closest closet closing clothes
    clothing cloud clouds club clubs clue cm coach coaches coaching coal coalition coast coastal
    coat cock code codes coffee coin coins cold collaboration collapse colleagues collect
    collected collecting collection collections collective college colleges colonel colonial
    color colored colors column combat combination combine combined come comedy comes comfort
    comfortable comic comics coming command commander comment commentary comments commerce
    commercial commission commissioner commit commitment committed committee common commonly
    commons commonwealth communicate communication communications communist communities community
    companies companion company compare compared comparing comparison compensation compete
    competing competition competitive complain complaint complaints complete completed completely
    completion complex compliance complicated component components composed composition compound
    comprehensive compromise computer computers con concentration concept concepts concern
    concerned concerning concerns concert concluded conclusion concrete condition conditions
    conduct conducted conference confidence confident confirm confirmed conflict confused
    confusion congratulations congress congressional connect connected connecting connection
    connections conscious consciousness consecutive consent consequences conservation
    conservative conservatives consider considerable consideration considered considering
    consistent consistently consists conspiracy constant constantly constitution constitutional
    constructed construction consultant consumer consumers consumption contact contacts contain
    contained containing contains contemporary content contents contest context continue
    continued continues continuing continuous contract contracts contrary contrast contribute
    contributed contribution contributions control controlled controller controlling controls
    controversial controversy convenient convention conventional conversation conversations
    conversion converted convicted conviction convince convinced cook cooking cool cooper
    cooperation cop copies copper cops copy copyright core corn corner corp corporate corporation
    corporations corps correct correctly corresponding corrupt corruption cost costs costume
    cotton couch could council counsel count counter counties counting countries country counts
    county couple couples courage course courses court courtesy courts cousin cover coverage
    covered covering covers cow crack craft crap crash crazy cream create created creates
    creating creation creative creator creature creatures credit credits creek crew cricket cried
    crime crimes criminal criminals crisis criteria critical criticism critics crop cross crossed
    crossing crowd crown crucial cruise crush cry crying crystal cultural culture cultures cup
    cure curious currency current currently curve custody custom customer customers customs cut
    cute cuts cutting cycle dad daddy daily dam damage damaged damages damn dance dancing danger
    dangerous dare dark darkness data database date dated dates dating daughter daughters dawn
    day days dead deadly deal dealer dealing deals dealt dean dear death deaths debate debt debut
    decade decades decent decide decided decides decision decisions deck declared decline
    declined decrease dedicated deemed deep deeper deeply default defeat defeated defend
    defending defense defensive define defined definitely definition degree degrees delay delayed
    delete deleted delicious deliver delivered delivery demand demanding demands democracy
    democrat democratic democrats demonstrate demonstrated denied density deny department
    departments departure depend dependent depending depends deposit depressed depression depth
    deputy derived describe described describes describing description desert deserve deserved
    deserves design designated designed designer designs desire desired desk desperate despite
    destination destiny destroy destroyed destruction detail detailed details detective
    determination determine determined develop developed developer developers developing
    development developments device devices devil devoted diabetes diagnosis dialogue diamond
    dick did die died dies diet difference differences different differently difficult
    difficulties difficulty dig digital dining dinner direct directed direction directions
    directly director directors dirt dirty disability disabled disappeared disappointed disaster
    disc discipline discount discover discovered discovery discrimination discuss discussed
    discussing discussion discussions disease diseases disgusting dish dishes dismissed disorder
    disorders display displayed dispute distance distant distinct distinguished distributed
    distribution district districts diverse diversity divided divine division divorce do doc
    doctor doctors document documentary documents does dog dogs doing dollar dollars domain
    domestic dominant dominated don done door doors dose double doubt down download downtown
    dozen dozens draft drag dragon drama dramatic draw drawing drawn dream dreams dress dressed
    dressing drew drink drinking drinks drive driven driver drivers drives driving drop dropped
    dropping drops drove drug drugs drunk dry dual duck dude due duke dumb duration during dust
    duties duty dying dynamic each eagle eagles ear earl earlier early earn earned earning
    earnings ears earth earthquake ease easier easily east eastern easy eat eaten eating economic
    economics economy ed edge edit edited editing edition editor educated education educational
    effect effective effectively effects efficiency efficient effort efforts egg eggs eh eight
    eighth either elderly elected election elections electric electrical electricity electronic
    electronics element elementary elements eligible eliminate elite else elsewhere em email
    emails embarrassing embassy embrace emerged emergency emerging emotion emotional emotions
    emperor emphasis empire employed employee employees employer employers employment empty
    enable encounter encourage encouraged encouraging end ended ending endless ends enemies enemy
    energy enforcement engage engaged engagement engaging engine engineer engineering engineers
    engines enjoy enjoyed enjoying enormous enough ensure enter entered entering enterprise
    entertainment entire entirely entitled entrance entry environment environmental epic episode
    episodes equal equality equally equipment equipped equity equivalent era error errors escape
    escaped especially essay essential essentially establish established establishment estate
    estimate estimated estimates etc ethics ethnic evaluation eve even evening event events
    eventually ever every everybody everyday everyone everything everywhere evidence evil
    evolution ex exact exactly exam examination examine example examples excellent except
    exception excess exchange excited excitement exciting exclusive exclusively excuse executed
    execution executive exercise exhibit exhibition exist existed existence existing exists exit
    expand expanded expanding expansion expect expectations expected expecting expense expenses
    expensive experience experienced experiences experiment experimental experiments expert
    experts explain explained explaining explains explanation exploration explore explosion
    export exposed exposure express expressed expression extend extended extension extensive
    extent external extra extraordinary extreme extremely eye eyes fa face faced faces facilities
    facility facing fact factor factors factory facts faculty fail failed failing fails failure
    fair fairly faith fake fall fallen falling falls false fame familiar families family famous
    fan fancy fans fantastic fantasy far farm farmer farmers farming farms fascinating fashion
    fast faster fastest fat fate father fault favor favorite fear fears feature featured features
    featuring fed federal federation fee feed feedback feeding feel feeling feelings feels fees
    feet fell fellow felt female females fence festival fever few fewer fiction field fields
    fifteen fifth fifty fight fighter fighters fighting fights figure figured figures file filed
    files fill filled filling film filming films filter final finally finals finance financial
    financing find finding findings finds fine finest finger fingers finish finished finishing
    fire fired fires firing firm firms first fiscal fish fishing fit fitness fits fitted five fix
    fixed flag flash flat fleet flesh flew flexible flight flights flip floating flood floor flow
    flower flowers flows fluid fly flying focus focused focusing folk folks follow followed
    followers following follows food foods fool foot footage football for force forced forces
    forcing ford foreign forest forever forget forgive forgot forgotten form formal format
    formation formed former formerly forming forms formula fort forth fortune forty forum forward
    foster fought found foundation founded founder four fourth fox frame framework franchise
    frank fraud free freedom french frequency frequent frequently fresh friend friendly friends
    friendship from front frozen fruit ft fuck fucked fucking fuel full fully fun function
    functional functions fund fundamental funded funding funds funeral funny furniture further
    furthermore future gain gained gaining gains galaxy gallery game games gaming gang gap garage
    garbage garden gardens gas gate gates gather gathered gathering gave gay gear gen gender gene
    general generally generate generated generation generations generous genes genetic genius
    genre gentle gentleman gentlemen genuine get gets getting ghost giant giants gift gifts girl
    girlfriend girls give given gives giving glad glass glasses global globe glory gm go goal
    goals god gods goes going gold golden golf gone gonna good goodbye goodness goods google
    gorgeous gospel got gotta gotten government governments governor grab grace grade grades
    gradually graduate graduated grain grammar grand grandfather grandmother grant granted grants
    graphic graphics grass grateful grave gravity gray great greater greatest greatly green grew
    grey grid gross ground grounds group groups grow growing grown grows growth guarantee
    guaranteed guard guardian guards guess guest guests guidance guide guidelines guilt guilty
    guitar gulf gun guns guy guys gym ha habit habits had hair half hall hammer hand handed
    handle handled handling hands handsome hang hanging happen happened happening happens
    happiness happy harbor hard harder hardly hardware harm harsh has hat hate hated hates have
    haven having he head headed heading headquarters heads healing health healthcare healthy hear
    heard hearing heart hearts heat heating heaven heavily heavy height heights held helicopter
    hell hello help helped helpful helping helps hence her here heritage hero heroes herself hey
    hi hidden hide hiding high higher highest highlight highlights highly highway hilarious hill
    hills him himself hip hire hired hiring his historic historical history hit hits hitting ho
    hockey hold holder holding holds hole holes holiday holidays holy home homeless homes
    homework honest honestly honey honor hood hook hop hope hoped hopefully hopes hoping horn
    horrible horror horse horses hospital hospitals host hosted hosting hosts hot hotel hotels
    hour hours house household households houses housing how however hp hr huge huh human
    humanity humans humor hundred hundreds hung hungry hunt hunter hunting hurry hurt hurts
    husband ice icon id idea ideal ideas identical identification identified identify identity
    idiot if ignore ignored ii iii ill illegal illness illustrated image images imagination
    imagine immediate immediately immigrants immigration immune impact imperial implement
    implementation implemented importance important imposed impossible impressed impression
    impressive improve improved improvement improvements improving in inc inch inches incident
    incidents include included includes including income incorporated increase increased
    increases increasing increasingly incredible incredibly indeed independence independent index
    indicate indicated indicates indigenous individual individuals industrial industries industry
    infected infection infinite inflation influence influenced info inform information informed
    infrastructure ingredients initial initially initiative injured injuries injury inner
    innocent innovation input inquiry insane inside insight inspection inspector inspiration
    inspired install installation installed instance instant instantly instead institute
    institution institutions instruction instructions instrument instruments insurance integrated
    integration integrity intellectual intelligence intelligent intended intense intensity intent
    intention inter interaction interactions interest interested interesting interests interior
    internal international internet interpretation intervention interview interviews into
    introduce introduced introducing introduction invasion invented inventory invest invested
    investigate investigated investigation investigations investment investments investors
    invitation invite invited involve involved involvement involves involving ion iphone iron is
    island islands isolated issue issued issues it item items its itself iv jacket jail jam japan
    jay jazz jealous jersey jet job jobs join joined joining joint joke jokes journal journalist
    journalists journey joy judge judges judgment judicial juice jump jumped jumping junior jury
    just justice justify keen keep keeping keeps kept key keys khan kick kicked kicking kid
    kidding kids kill killed killer killing kills kind kinda kinds king kingdom kings kiss kit
    kitchen km knee knees knew knife knight knock knocked know knowing knowledge known knows la
    lab label labor laboratory lack ladies lady laid lake lakes land landed landing lands
    landscape lane language languages lap laptop large largely larger largest laser last late
    lately later latest latter laugh laughed laughing launch launched law laws lawyer lawyers lay
    layer layers laying lazy lead leader leaders leadership leading leads leaf league lean learn
    learned learning lease least leather leave leaves leaving lecture led lee left leg legacy
    legal legally legend legendary legislation legislative legislature legitimate legs length
    lens lesbian less lesser lesson lessons let lets letter letters letting level levels
    liability liberal liberals liberty libraries library license licensed lie lied lies
    lieutenant life lifestyle lifetime lift light lighting lightning lights like liked likely
    likes limit limited limits line lines link linked links lion lions lip lips liquid list
    listed listen listened listening listing lists lit literally literary literature little live
    lived liver lives living load loaded loads loan loans local located location locations lock
    locked log logic logical logo lonely long longer longest look looked looking looks loop loose
    lord lose losing loss losses lost lot lots loud love loved lovely lover lovers loves loving
    low lower lowest loyal loyalty luck lucky lunch luxury lying lyrics ma machine machines mad
    """
}
