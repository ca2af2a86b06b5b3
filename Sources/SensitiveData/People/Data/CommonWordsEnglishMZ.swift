extension NameData {
  /// Common English words, most of which begin no name: M to Z.
  static let commonEnglishMZ: StaticString = """
    made magazine magic magical magnetic mail main mainly mainstream maintain maintained
    maintaining maintenance major majority make maker makers makes makeup making male males mall
    mama man manage managed management manager managers managing mandatory manner manual
    manufactured manufacturer manufacturers manufacturing many map maps mar marathon march margin
    marijuana marine mark marked market marketing markets marks marriage married marry mars
    marvel mask mason mass massive master masters match matches mate material materials math
    mathematics matter matters mature maximum may maybe mayor me meal meals mean meaning
    meaningful means meant meanwhile measure measured measures meat mechanical mechanics
    mechanism medal media medical medication medicine medium meet meeting meetings meets member
    members membership memorial memories memory men mental mentally mention mentioned menu mercy
    mere merely mess message messages met metal meters method methods metro metropolitan mi mid
    middle midnight might migration mile miles military milk mill miller million millions mills
    min mind minded minds mine mines mini minimum mining minister ministers ministry minor
    minority minute minutes miracle mirror miss missed missile missing mission missions mistake
    mistakes mix mixed mixture mm mo mobile mode model models moderate modern modified mom moment
    moments money monitor monitoring monster monsters month monthly months mood moon moral more
    moreover morning mortgage most mostly mother mothers motion motivated motivation motor mount
    mountain mountains mounted mouse mouth move moved movement movements moves movie movies
    moving ms much mud multi multiple mum municipal murder murdered muscle muscles museum music
    musical must mutual my myself mysterious mystery nail naked name named names narrative narrow
    nasty nation national nations native natural naturally nature naval navy near nearby nearly
    necessarily necessary neck need needed needs negative negotiations neighborhood neighbors
    neither nerve nervous net network networks neutral never nevertheless new newly news
    newspaper newspapers next nice night nightmare nights nine no noble nobody noise nominated
    non none nonsense nope nor normal normally north northern northwest nose not note noted notes
    nothing notice noticed notion novel now nowhere nuclear number numbers numerous nurse nurses
    nursing nuts oak object objective objects observation observed obtain obtained obvious
    obviously occasion occasionally occasions occupation occupied occur occurred occurs ocean odd
    odds of off offense offensive offer offered offering offers office officer officers offices
    official officially officials often oh oil okay old older oldest on once one ones ongoing
    online only onto op open opened opening opens opera operate operated operates operating
    operation operational operations operator operators opinion opinions opponent opponents
    opportunities opportunity opposed opposite opposition option options or oral orange order
    ordered orders ordinary organ organic organization organizations organized origin original
    originally other others otherwise ought our ours ourselves out outcome outdoor outer outfit
    output outside outstanding over overall overcome overnight overseas owe own owned owner
    owners ownership owns oxford oxygen pa pace pacific pack package packed page pages paid pain
    painful paint painted painting paintings pair palace palm pan panel panic pants paper papers
    par parade paradise parallel parent parents park parking parks parliament parliamentary part
    partial partially participants participate participating participation particular
    particularly parties partly partner partners partnership parts party pass passage passed
    passenger passengers passes passing passion past pat patch patent path patience patient
    patients patrol pattern patterns pay paying payment payments pays peace peaceful peak pearl
    peer pen penalty pension people peoples pepper per perceived percent percentage perception
    perfect perfectly perform performance performances performed performing perhaps period
    periods permanent permission permit permitted person personal personality personally
    personnel persons perspective pet petition phase phenomenon philosophy phoenix phone phones
    photo photograph photographer photographs photography photos phrase physical physically
    physician physics piano pick picked picking picks picture pictures pie piece pieces pig pile
    pilot pin pink pipe piss pissed pit pitch pizza place placed places placing plain plan plane
    planes planet planned planning plans plant plants plastic plate plates platform platforms
    play played player players playing playoff playoffs plays pleasant please pleased pleasure
    plenty plot plug plus pocket podcast poem poet poetry point pointed pointing points pole
    police policies policy polish political politician politicians politics poll pollution pool
    poor pop pope popular popularity population populations porn port portfolio portion portrait
    position positions positive possession possibility possible possibly post posted poster
    posting posts pot potential potentially pound pounds poverty powder power powered powerful
    powers pp practical practically practice practices praise pray prayer precious precise
    precisely prefer preferred pregnancy pregnant preliminary premier premiere premium
    preparation prepare prepared preparing presence present presentation presented presents
    preserve presidency president presidential press pressure pretend pretty prevent prevention
    previous previously price prices pride priest primarily primary prime prince princess
    principal principle principles print printed printing prior priority prison prisoner
    prisoners privacy private privilege prize pro probably problem problems procedure procedures
    proceed proceedings process processes processing produce produced producer producers produces
    producing product production productive productivity products profession professional
    professionals professor profile profit profits program programme programming programs
    progress progressive project projects prominent promise promised promises promote promoted
    promoting promotion proof propaganda proper properly properties property proposal proposals
    proposed prospect protect protected protecting protection protective protein protest protests
    protocol proud prove proved proven provide provided providers provides providing province
    provision psychological psychology pub public publication publications publicly published
    publisher publishing pull pulled pulling pump punch punishment punk pupils purchase purchased
    pure purple purpose purposes pursue push pushed pushing pussy put puts putting qualified
    qualify quality quarter quarters queen quest question questions quick quickly quiet quietly
    quit quite quote quoted quotes race races racial racing racism racist radar radiation radical
    radio raid rail railroad railway rain raise raised raising rally ram ran random range rangers
    ranging rank ranked ranking ranks rape rapid rapidly rare rarely rat rate rated rates rather
    rating ratings ratio raw ray re reach reached reaches reaching react reaction reactions read
    reader readers reading reads ready real realistic reality realize realized really rear reason
    reasonable reasons recall receive received receives receiving recent recently reception
    recipe recognition recognize recognized recommend recommendations recommended record recorded
    recording records recover recovered recovery red reduce reduced reducing reduction refer
    reference references referred referring refers reflect reflection reform refugees refuse
    refused regard regarded regarding regardless regards regime region regional regions register
    registered registration regret regular regularly regulation regulations regulatory rejected
    relate related relating relation relations relationship relationships relative relatively
    relatives relax release released releases releasing relevant reliable relief religion
    religious rely remain remained remaining remains remarkable remarks remember remembered
    remind reminded reminds remote removal remove removed removing rent rep repair repeat
    repeated repeatedly replace replaced replacement replacing replied reply report reported
    reportedly reporter reporting reports represent representation representative representatives
    represented representing represents republic republican republicans reputation request
    requested requests require required requirement requirements requires requiring rescue
    research researchers reserve reserved reserves residence resident residential residents
    resist resistance resolution resolve resort resource resources respect respective
    respectively respond responded response responses responsibilities responsibility responsible
    rest restaurant restaurants restore restricted restrictions result resulted resulting results
    retail retain retired retirement retreat return returned returning returns reveal revealed
    reveals revenge revenue reverse review reviewed reviews revised revolution revolutionary
    reward rice rich rick rid ride ridiculous riding rifle right rights ring rings rip rise
    rising risk risks rival river rivers road roads rob robin robot rock rocket rocks rocky rod
    role roles roll rolled rolling rolls roman romance romantic roof rookie room rooms root roots
    rose rough roughly round rounds route routes routine row royal rs rubber rude rugby ruin
    ruined rule ruled rules ruling run runner running runs rural rush sacred sacrifice sad sadly
    safe safely safety said saint saints sake salad salary sale sales salt same sample samples
    sand sandwich sandy sat satellite satisfaction satisfied sauce save saved saving savings saw
    say saying says scale scandal scared scary scenario scene scenes schedule scheduled scheme
    scholarship school schools science sciences scientific scientist scientists scope score
    scored scores scoring scratch scream screaming screen screening screw script sea seal search
    searching season seasons seat seats sec second secondary seconds secret secretary secrets
    section sections sector secure secured securities security see seed seeds seeing seek seeking
    seeks seem seemed seems seen sees segment select selected selection self sell selling semi
    senate senator send sending sends senior sense sensitive sent sentence sentences separate
    separated separation sequence serial series serious seriously serve served server serves
    service services serving session sessions set sets setting settings settle settled settlement
    seven seventh several severe sex sexual sexually sexy shade shadow shake shall shame shape
    shaped share shared shares sharing sharp she shed sheep sheet sheets shell shelter sheriff
    shield shift shine ship shipping ships shirt shirts shit shock shocked shoe shoes shoot
    shooting shop shopping shops shore short shorter shortly shot shots should shoulder shoulders
    show showed shower showing shown shows shut shy sick side sides sight sign signal signals
    signature signed significance significant significantly signing signs silence silent silly
    silver similar similarly simple simply simultaneously sin since sing singer singing single
    singles sink sir sister sisters sit site sites sits sitting situated situation situations six
    sixth size sized sizes ski skill skilled skills skin skip sky slave slavery slaves sleep
    sleeping slept slide slight slightly slip slow slowly small smaller smart smell smile smiling
    smith smoke smoking smooth snake snap snow so soap soccer social socialist society soft
    software soil solar sold soldier soldiers sole solely solid solo solution solutions solve
    some somebody somehow someone something sometime sometimes somewhat somewhere son song songs
    sons soon sooner sorry sort sorts sought soul souls sound sounds soup source sources south
    southeast southern soviet space spaces spare speak speaker speakers speaking speaks special
    specialist species specific specifically spectrum speech speed spell spend spending spent
    spider spin spirit spirits spiritual split spoke spoken sponsored sport sporting sports spot
    spots spotted spray spread spreading spring springs spy squad square stability stable stadium
    staff stage stages stairs stake stand standard standards standing stands star staring stars
    start started starting starts state stated statement statements states stating station
    stations statistical statistics stats status stay stayed staying stays steady steal stealing
    steam steel stem step stepped steps sterling stick sticks still stock stocks stole stolen
    stomach stone stones stood stop stopped stopping stops storage store stored stores stories
    storm story straight strain strange stranger strangers strategic strategies strategy stream
    streaming street streets strength stress stressed stretch strict strictly strike strikes
    striking string strip stroke strong stronger strongly struck structural structure structures
    struggle struggling stuck student students studied studies studio study studying stuff
    stunning stupid style styles sub subject subjects submit submitted subsequent subsequently
    substance substantial substitute succeed succeeded success successful successfully such suck
    sucks sudden suddenly suffer suffered suffering sufficient sugar suggest suggested suggesting
    suggestion suggestions suggests suicide suit suitable suite suits sum summary summer summit
    sun sunshine super superior supplied supplies supply support supported supporters supporting
    supports suppose supposed supreme sure surely surface surgeon surgery surprise surprised
    surprising surrounded surrounding surveillance survey survival survive survived suspect
    suspected suspended suspension sustainable sustained swear sweat sweet swift swim swimming
    swing switch switched sword symbol symptoms syndrome system systems table tables tackle
    tactics tag tail take taken takes taking tale talent talented talk talked talking talks tall
    tank tanks tap tape target targeted targets task tasks taste tattoo taught tax taxes taxi tea
    teach teacher teachers teaching team teams tear tears tech technical technique techniques
    technologies technology teen teenage teens teeth telephone television tell telling tells
    temperature temperatures temple temporary ten tend tennis tension term terminal terms
    terrible territory terror terrorism terrorist terrorists terry test tested testimony testing
    tests text texts than thank thanks that the theater theatre theft their them theme themes
    themselves then theories theory therapy there therefore these they thick thin thing things
    think thinking thinks third thirty this tho those thou though thought thoughts thousand
    thousands thread threat threatened threatening threats three threw throat through throughout
    throw throwing thrown thunder thus ticket tickets tie tied tier ties tiger tigers tight till
    time timeline times timing tiny tip tips tired tissue title titles to tobacco today together
    toilet told tomorrow ton tone tongue tonight tons too took tool tools top topic topics
    torture total totally touch touched touching tough tour tourism tourist tournament tours
    toward towards tower town towns toxic toy toys trace track tracking tracks trade traded
    trading tradition traditional traffic tragedy trail trailer train trained training trains
    trans transaction transactions transfer transferred transformation transit transition
    translated translation transmission transport transportation trap trapped trash trauma travel
    traveling travelling treasure treasury treat treated treating treatment treaty tree trees
    trend trends trial trials tribute trick tricks tried tries trigger trip triple trips troops
    trophy tropical trouble truck trucks true truly trump trust trusted truth try trying tube
    tune tunnel turkey turn turned turner turning turns tweet twelve twenty twice twin twins
    twist twitter two type types typical typically ugh ugly uh ultimate ultimately ultra um
    unable uncle uncomfortable under underground underlying understand understanding understands
    understood unemployment unexpected unfair unfortunately uniform union unions unique unit
    united units unity universal universe universities university unknown unless unlike unlikely
    unnecessary until unusual up upcoming update updated updates upgrade upon upper ups upset
    urban urgent us usage use used useful useless user users uses using usual usually utility
    vacation valid valley valuable value values valve van variety various vary vast vegetables
    vehicle vehicles venture venue verse version versions versus vertical very vessel vessels
    veteran veterans via vice victim victims victory video videos view viewed viewers views villa
    village villages vintage violation violence violent virgin virtual virtually virus visa
    visible vision visit visited visiting visitors visits visual vital vocal voice voices vol
    volume volumes volunteer volunteers vote voted voters votes voting vs vulnerable wage wages
    wait waited waiting wake wales walk walked walker walking walks wall wallet walls wanna want
    wanted wanting wants war ward warm warned warning warrant warren warrior warriors wars was
    wash washing waste wasted watch watched watching water waters wave waves way ways we weak
    weakness wealth wealthy weapon weapons wear wearing weather web website websites wedding weed
    week weekend weekly weeks weight weird welcome welfare well wells welsh went were west
    western wet what whatever wheel wheels when whenever where whereas wherever whether which
    while whilst white who whoever whole whom whose why wide widely wider widespread wife wild
    wildlife will willing win wind window windows winds wine wing wings winner winners winning
    wins winter wire wireless wisdom wise wish wishes with within without witness witnesses woke
    wolf woman women won wonder wondered wonderful wondering wood wooden woods word words wore
    work worked worker workers working works workshop world worlds worldwide worn worried worries
    worry worse worship worst worth worthy would wound wounded wow wrap wrapped wrestling wright
    write writer writers writes writing written wrong wrote yard yards ye yea yeah year years
    yellow yep yes yesterday yet yield yo yoga you young younger your yours yourself youth zero
    zone zoo
    """
}
