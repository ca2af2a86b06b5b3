extension NameData {
  /// Further words of English, G to O; those with an ending of things and deeds are recognised by it.
  static let commonEnglishGO: StaticString = """
    gabby gables gadget gadgets gags gait galaxies gallant galleries galley gallon gallons gallop
    gallows galore gals gambler gamblers gamer gangs gangster gangsters gaps garages garb gardener
    gardeners garlic garnered garnet garnish garter gaseous gases gasket gasoline gasp gasped
    gasps gassed gastric gastrointestinal gated gathers gauge gauges gauntlet gays gaze gazette
    gearbox geared gears geek geeks geeky geese geez gelatin gels gems gemstone genders genealogy
    genera generals generator generators generic genetics genie genital genitalia genitals
    geniuses genocide genome genomes genres gently gents genuinely genus geographic geography
    geologic geologist geologists geometric geometry geothermal geriatric germ germs gesture
    gestures getaway ghastly ghetto ghostly ghosts gibberish giddy gifted giggle giggles gigs
    gilded gills gimme gimmick gingerbread girlfriends girth gist giveaway giveaways glacial
    glaciers gladiator gladiators gladly glamorous glamour glanced glances gland glands glare
    glaucoma glaze glazed gleam gleaned glee glide glider glimmer glimpse glimpses glitches
    glitter globes gloom gloomy glorified glorify glorious gloss glossary glossy glove gloves glow
    glows glucose glue glued gluten gnome goalie goalkeeper goaltender goat goats goblin goblins
    goddamn goddamned goddess goddesses godfather godly godmother goggles goldfish golds golfer
    golfers goodbyes goodies goodnight goody goof goofy googled goon goons goose gorge gorilla
    gorillas gory gosh gotcha gourmet gout govern governance governed governmental governors
    governs govt gown gowns grabbed grabs graced gracefully graces gracious graded grader graders
    gradient gradients grads gradual graffiti graft grains gram grams grandad grandchild
    grandchildren granddaughter grandeur grandiose grandma grandmothers grandpa grandparents
    grandson grange granny granola granular grape grapefruit grapes graph graphs grapple grasp
    grasped grasses grasshopper grassland grassy grate gratitude gratuitous gravely graveyard
    gravitational gravy graze grease greasy greats greed greedy greener greenish greens greet
    greeted greets grenade grenades greyhound grids grief grievance grievances grieve grievous
    grille grilled grim grime grin grind grinder grip gripped grips grit grits gritty grizzlies
    grizzly groan groans grocer groceries grocery groin groom groomed groove grooves groovy
    grossed grossly grotesque grounded groundwork grouped grouse grove groves grower growers growl
    grub grudge gruesome grumpy grunge grunts guarantees guarded guardians gubernatorial guerrilla
    guerrillas guessed guesses guidebook guided guideline guides guild guilds guillotine guineas
    guise guitarist guitars gull gulls gully gulp gummy gums gunfire gunman gunmen gunned gunner
    gunners gunpoint gunpowder gunshot gunshots gurney guru gurus gust gusts guts gutted gymnasium
    gymnast gymnastics gyms gypsum habitat habitats habitual hack hacked hackers hackney hacks
    haggard haiku hail hailed hails haircut haircuts hairdresser haired hairline hairs hairstyle
    hairstyles hairy halfback halftime halfway hallelujah hallmarks hallowed hallway hallways halo
    halted halved halves hamburger hamburgers hamlets hammered hammers hammock hamper hampered
    handbag handbags handball handbook handcuffed handcuffs handgun handguns handheld handicap
    handicapped handkerchief handlers handles handmade handout handouts handset handshake
    handwritten hangar hanged hanger hangers hangout hangover hangs hanks happier happiest happily
    harass harassed harbors hardcover harden hardened hardest hardline hardships hardwood harem
    harmed harmonic harmonica harmonies harmonious harmony harms harp harrow harsher harshly
    harvest harvested hash hashtag hashtags hassle haste hasten hastily hatch hatchback hatched
    hatches hatchet hater haters hath hatred hats haul hauled haunt haunted haunts havens haves
    havoc hawks hazard hazardous hazards haze hazy headache headaches headband header headers
    headlight headlights headline headlined headlines headmaster headphone headphones headset
    headsets headway heady heal healed healer healers heals healthier healthiest heap heaps hears
    hearsay heartache heartbeat heartbreak heartbroken heartfelt hearth heartland heater heaters
    heathen heats heavenly heavens heavier heaviest heavyweight hectare hectares hedge hedgehog
    hedges heed heels hefty hegemony heightened heinous heir heiress heirloom heirs heist
    helicopters helix hellish helmet helmets helper helpers hemisphere hemoglobin hemorrhage hemp
    henceforth hepatitis herald heralded herb herbal herbs herds hereafter hereby hereditary
    herein heresy heretics hermit hernia heroic heroin heroine herpes hers hesitant hesitate
    heterogeneous heterosexual hexagonal heyday hiatus hiccups hickey hideous hideout hides
    hierarchies highland highlands highlighted highs highways hijack hijacked hike hiked hikers
    hikes hillside hilltop hilly hind hinder hindered hindrance hindsight hinge hinged hinges hint
    hinted hints hippie hippies hippy hips hires historian historians histories hitch hitherto
    hitter hitters hives hoard hoax hobbies hobbit hobby hobo hogs hoist hoisted holders holed
    hollow holographic holster homage homegrown homeland homemade homeowner homeowners homepage
    homers homesick homestead hometown homicide homicides homie homogeneous homophobia homophobic
    homosexual homosexuals hone honed honesty honeymoon honk honorary honored honors hooded hoodie
    hoodies hoods hoof hooked hookers hooks hookup hooligans hoops hooray hoot hooves hopelessly
    hopped hops horde hordes horizons horizontal hormonal hormone hormones horned hornets horns
    horny horoscope horrendous horribly horrid horrific horrified horrors horseback horseman
    horsemen horsepower horseshoe horticultural horticulture hose hoses hospice hostage hostages
    hostel hostels hostess hostile hotly hotter hottest hound hounds hourglass hourly housed
    householder housekeeper housewife housewives housework hover howdy howl hubby hubris hubs
    huddle huddled hues hugely hugged hugs hula humane humanist humanitarian humankind humanly
    humanoid humble humbled humbly humid humiliate hummingbird hummus humorous hump hunch hunger
    hungover hunk hunted hunters hunts huntsman hurdle hurdles hurled hurrah hurricanes hurried
    husbandry husbands hush hushed huskies husky hustle hustler hutch huts hybrid hybrids hydrate
    hydraulic hydrocarbon hydrocarbons hydroelectric hydrogen hygiene hygienic hymn hymns hype
    hyped hyper hyperbole hyperbolic hypnosis hypocrisy hypocrite hypocrites hypothermia
    hypotheses hypothesis hysteria ibuprofen iced icing icons ideals identifier identifiers
    identifies ideologies idiocy idiom idiots idle idly idol idols idyllic ignited ignorance
    ignorant ignores illegals illegitimate illicit illiterate illnesses ills illuminate illustrate
    illustrative illustrator illustrious imagery imaginary imaginative imagined imagines imam
    imbalance imbalances imitate immaculate immature immense immensely immerse immersed immersive
    immigrant imminent immobile immoral immortal immortals impacts impair impaired impala impart
    impartial impasse impassioned impatience impatient impeach impeached impedance impede
    imperative imperfect imperialist impersonal impetus implant implanted implants implicit
    implicitly implied implies imply import importantly imported importer importers imports impose
    imposes impossibly impotence impotent impoverished impress impressively imprint imprisoned
    impromptu improper improperly improves improvise impulse impulses impulsive impure
    inaccuracies inaccurate inactive inadequate inadvertently inanimate inappropriate
    inappropriately inaugural inbound inbox incandescent incarnate incendiary incense incentive
    incentives incessant incest incidence incidental incite incline inclined inclusive incognito
    incoherent incomes incompetence incompetent incomplete inconclusive inconsiderate
    inconsistencies inconsistency inconsistent incontinence inconvenience inconvenient incorporate
    incorrect incorrectly incremental incubator incumbent incumbents incur incurred indebted
    indecent indefinite indefinitely independently independents indexed indexes indicative
    indicator indicators indices indicted indifference indifferent indigo indirect indirectly
    indiscriminate indiscriminately indistinct indoor indoors induce induced induces inducted
    indulge indulged indulgence indulgent ineffective inefficient inept inert inertia inevitably
    inexpensive inexperience inexperienced inexplicably infamous infancy infant infantry infants
    infect infectious infer inference inferior infernal inferno inferred infested infield
    infiltrate infinitely infirmary inflamed inflammatory inflate inflict inflicted influences
    influential influenza informal informant informants informational informative informer informs
    infrared infrequent infrequently infringe infringed infused ingenious ingested ingrained
    ingredient inhabit inhabitants inhabited inhale inhaled inhaler inherent inherently inherit
    inheritance inherited inhibit inhibited inhibits inhuman inhumane initials initiate
    initiatives inject injected injure injures injustice injustices inked inks inland inlet inline
    inmate innate innocence innocents innocuous innovate innovative innovator innovators inns
    inorganic inpatient inputs inquest inquire inquired inquirer inquiries inquisitive insanely
    inscribed insect insects insecure insensitive insert inserted inserts insider insiders insides
    insidious insights insignia insignificant insist insisted insistence insistent insists insofar
    insolvency inspect inspected inspectors inspirational inspire inspires installs instantaneous
    instill instilled instinct instinctive instinctively instincts instituted institutes
    institutional instruct instructed instructional instructive instructor instructors instructs
    instrumental insufficient insular insulin insult insulted insults insure insured insurer
    insurers insurgency insurgent insurgents intact intake integer integers integral integrate
    intellect intellectuals intelligently intend intends intensely intensified intensifies
    intensify intensive intentional intently intents interact interacted interactive interacts
    intercept intercepted interchange interconnected intercontinental intercourse
    interdisciplinary interestingly interface interfaces interfere interfered interference
    interferes interim interiors interlude intermediaries intermediary intermediate intermittent
    intermittently internationals interns internships interpersonal interplay interpret
    interpreted interpreter interpreters interpretive interprets interracial interrupt interrupted
    interrupts intersect interspersed interstate interstellar intertwined interval intervals
    intervene intervened interviewed interviewer intestinal intestine intestines intimacy intimate
    intimately intimidate intolerance intolerant intravenous intrepid intricacies intricate
    intrigue intrigued intrinsic intro introduces introductory intruder intruders intrusive
    intuitive intuitively invade invaded invader invaders invalid invalidate invariably invariant
    invasive invent inventive inventor inventories inventors inverse inverted investigative
    investigator investigators investor invests invitational invites invoice invoices invoke
    invoked involuntary inward iodine ions iota ironed irons irony irrational irregular irrelevant
    irrespective irritate islander islanders isles isolate isotope isotopes issuance italics itch
    itchy itinerary jackass jacked jackets jackpot jaded jagged jaguars jailbreak jailed jails
    jammed jams janitor jargon jars jaws jays jazzy jealousy jeans jeez jelly jellyfish jeopardize
    jeopardy jerk jerked jerks jerky jester jets jewelry jewels jigsaw jihad jihadist jihadists
    jingle jinx jive jockeys joins jointly joints joked joker jokingly jolly jolt journals
    journeys joyous joys jubilee judged judgmental judiciary judo juggle jugs juices juicy jukebox
    jumbo jumper jumpers jumps jumpsuit juncture jungle jungles junkie junkies junta juries
    jurisprudence juror jurors justices justified justifies juvenile juveniles kangaroos karaoke
    karate kayak kebab keel keenly keeper keepers kennel kernels kerosene ketchup keto kettle
    keyboard keyboards keynote keyword keywords khaki kicker kickoff kicks kiddie kiddo kidnap
    kidnapped kidnappers kidneys killers kiln kilo kilograms kilometer kilometers kilos kimono
    kindergarten kindest kindred kingdoms kingpin kinks kinky kiosk kissed kisses kitchens kite
    kites kits kitten kittens knack kneel knickers knights knit knitted knives knob knobs knockout
    knocks knot knots knowingly knuckle knuckles kosher labeled labelled labels laboratories
    labored laborers labs labyrinth laced laces lacked lackluster lacks lacquer lacrosse lactose
    ladder ladders laden lads lager lagged lagoon lags lair lambs lame lamented lamp lamps lancet
    lander landfall landfill landline landlord landlords landmark landmarks landowner landowners
    landscapes landslide landslides lanes lantern lanterns laps lapse lapsed lapses laptops lard
    lark larva larvae lasagna lasers lash lashed lashes lasted lastly lasts latch latent lateral
    latex latitude latitudes lattice lauded laughs laughter launcher launchers launches laundry
    laureate lava lavender lavish lawfully lawmaker lawmakers lawn lawns lawsuit lawsuits layered
    layman layoffs layout layouts lays leaflet leaflets leafs leafy leagues leak leakage leaked
    leaks leaky leaned leans leap leaps leapt learner learners learns learnt leased leases leash
    lectured lecturer lecturers lectures ledge ledger leech leeway leftist leftists leftover
    leftovers lefty legacies legalize legends legged legion legions legislate legislator
    legislators legislatures legit legitimacy legitimately leisure leisurely lemme lemonade lemons
    lend lender lenders lends lengths lengthy lenient lenses lentils leprosy lesbians lessen
    lessened lest lethal lettuce leukemia leveled levelled leverage leveraged levers levied levies
    lewd lexicon liar liars libel liberate libertarian libertarians liberties libido librarian
    librarians lice licence licences licensee licenses lick licked licks lids lieutenants lifeboat
    lifeguard lifeline lifelong lifespan lifestyles lifetimes lifted lifts lighted lighten lighter
    lightest lightly lightweight likelihood likened lilac lilies limb limbo limbs lime limelight
    limerick limestone limousine limp lineage linebacker lined lineman linemen linen liner liners
    lineup lineups linger lingerie lingers lingo linguistics linkage lint lipid lipids lipstick
    lipsticks liquefied liquids liquor lisp listener listeners listens liter literacy literal
    literate liters lithium litter littered liturgy livelihood livelihoods lively livery livestock
    livid lizards loader loaf loaned loathe loaves lobbied lobbies lobby lobbyist lobbyists lobe
    lobes lobsters locale locals locate locker lockers lockout locks loco locomotive locomotives
    locus lodged lodges loft lofty logged login logistics logos lollipop loner lonesome longed
    longitude longitudinal longs longtime lookout loom looms looney looped loophole loopholes
    loops loosely loosen loosened looser loot looted lore lorry loser losers loses lottery lotto
    louder loudest loudly loudspeaker lounge lousy lovingly lowered lowers lowland lowly lows
    loyalist loyalists loyalties lube lubricant luckiest lucrative ludicrous luggage lukewarm lull
    lullaby lumbar lumber luminous lump lumps lunar lunatics luncheon lunches lunchtime lungs lure
    lured lures lurk luscious lush lust luxuries luxurious lymph lymphoma lyric macabre macaroni
    machete machinery mackerel mackintosh macro macron madam mademoiselle madly madman maestro
    magazines magenta magician magicians magistrate magma magnate magnesium magnet magneto magnets
    magnificent magnified magnitude magnolia mahatma mahogany maid maiden maidens maids mailbox
    mailed mails mainframe mainland mainline mains mainstay maintains maize majesty majors
    makeshift malaria malevolent malice malicious malignant mallet malls malpractice malt mammal
    mammalian mammals managerial manages mandate maneuver maneuvers manganese manger mangled
    manhood manhunt mania maniac manic manicure manifest manifested manifesto manifests manifold
    manipulate manipulative mankind manly manned mannequin mannered manners manor manpower
    manslaughter mantra manuals manufacture manufactures manure manuscript manuscripts mapped
    marathons marbles marched marginal margins mariner mariners marital maritime marker markers
    marketed marketer marketers marketplace markup marlins maroon marquee marred marriages marries
    marrow marshal marshals marshes marshmallow marshmallows martini martyr martyrdom martyred
    martyrs marvelous mascara mascot mascots masculine mash mashed masked masks masonry masquerade
    massacre massacred massacres massage massages massively mastered mastermind masterpiece
    masterpieces mastery masturbate matched mated materialize maternal mates mathematician
    mathematicians matrices matrimony matron mattered mattress mattresses matured matures
    mausoleum maverick mavericks maximal maximize mayhem mayonnaise mayors maze meadow meager
    meantime measles meatballs meats meaty mechanic mechanisms medalist medallion medals medial
    median mediate mediator mediators medic medicinal medicines medics medieval mediocre meditate
    mediums medley meek melancholy melanoma mellow melodic melodies melodrama melon melt meltdown
    melted melts memberships membrane membranes memento memes memo memoir memoirs memorabilia
    memorandum memorials memorize memos menace mend meningitis menopause menstrual menswear mentor
    mentors menus meow mercantile mercenaries mercenary merchandise merchants mercilessly merge
    merged merger mergers meridian merit meritorious merits mermaid mesh messed messenger
    messengers messes messy metabolic metallic metallurgy metals metamorphosis metaphor metaphors
    metaphysics meteorite meteorites meteorologist methadone methane methanol methodologies
    meticulous metropolis mica mice microbes microorganisms microphone microphones microprocessor
    microscope microscopic microscopy microwave midday middleweight midget midlands midst
    midsummer midterm midterms midtown midweek midwife midwifery midwives mighty migraine
    migraines migrant migrants migrate migratory mild milder mildly mileage milestone milestones
    milf milieu militant militants militarily militia militias milkshake milky millennia
    millennial millennium millers milligrams millimeter millimeters millionaire millionaires mime
    mimic mimics mince minced mined minefield mineral minerals miners mingle miniature miniatures
    minimal minimalist minimize minion minions miniseries ministerial ministries minivan mink
    minors minster minted mints minus minuscule miracles miraculous mirage mirrored mirrors misc
    miscarriage miscellaneous mischief mischievous misconduct misdemeanor miserably misery misfits
    misfortune misguided mishap misinterpreted mislead misled mismatch misogyny misplaced misread
    misrepresented misses missiles missionaries missionary misspelled mist mistaken mistakenly
    mistook mistress mistresses mistrust misunderstand misunderstood misuse misused mite mites
    mitigate mixer mixers mixes mixtures moans moat mobiles mobilize mobs mock mocked mockery
    mockingbird mocks modal modeled modelled modem moderately moderator moderators modernist
    modernize modes modest modestly modesty modify mods modular mogul moist moisture moisturizer
    molar molasses mold molded molds mole molecular molecule molecules molested molten momentarily
    momentary momentous momentum momma mommy moms monarch monarchs monarchy monasteries monastery
    monetary monies moniker monkey monkeys mono monochrome monographs monolithic monologue
    monopolies monopoly monotonous monoxide monsignor monstrous montage monumental moods moonlight
    moonshine moot morale morals moratorium moray morbid morgue morn moron morons morphine mortal
    mortals mortar mortars mortgages mortified mortuary mosque mosques mosquito mosquitoes motel
    moth motherboard motherfucker motherfuckers motherhood motherland moths motif motifs motivate
    motivational motive motives motley motorbike motorcycle motorcycles motorist motorists motors
    motorway motto mound mounds mountainous mounts mourn mousse moustache mouthed mouthpiece
    mouths mover movers mower mozzarella muck mucus muddy muffins muffled mugged mugs mulberry
    mules mull mullet multicultural multilateral multilingual multimedia multinational multiplayer
    multiples multiplied multiplier multiply multipurpose multitude mummy mundane mural murals
    murderer murderers murderous murders murky murmur muscular muses museums mush mushroom
    mushrooms mushy musicals musician musicians musk mussels mustache mustangs mustard muster
    mustered mutant mutants mute muted mutiny mutt mutton muzzle myriad mysteries mystique myth
    mythic myths nachos nailed nails naive namely namesake nanny napkin napkins naps narcissist
    narcotics narratives narrator narrowed narrower narrowly narrows nasal nascent nationalist
    nationalists nationals natives naturalist natures naught naughty nausea nauseous nave navel
    navigate navigational navigator nearer nearest neat neatly necklace necklaces necks necrosis
    nectar needle needles needlessly needy nefarious negate negatively negatives neglect neglected
    negligence negligent negotiate negotiator negotiators neighbor neighborhoods neonatal nephew
    nephews nerd nerds nerdy nerves nested nestled nests nets netted networked neural neurologist
    neuron neurons neutralize neutrons newbie newbies newborn newborns newcomer newcomers newer
    newest newsletter newsletters newt nicely nicer nicest niche niches nickname nicknamed
    nicknames nicks nicotine niece nieces nifty nigga niggas nigger niggers nigh nightclub
    nightclubs nightfall nightlife nightly nightmares nighttime nimble nineteen nineteenth
    nineties ninety ninja ninjas ninth nipple nipples nite nitrate nitrogen nobleman nobles
    nocturnal nodded nods noisy nomadic nomads nomenclature nominal nominate nominee nominees
    nonexistent nonlinear nonprofit nonprofits nonstop nonviolent noodle noodles nook noon noose
    norm normalize normative norms northbound northeastern northerly northward northwestern nosed
    noses nostalgia nostalgic nostrils notably notch notched notches notebook notebooks noteworthy
    noticeably notices notify notoriety notorious noun nouns novelist novelists novella novels
    novelty novice novices nowadays nozzle nuance nuanced nuances nuclei nucleus nude nudes nudge
    nugget nuggets nuisance nuke nukes null numb numbered numerals numeric nuns nursed nurseries
    nursery nurture nurtured nutmeg nutrient nutrients nutritional nutritious nutshell nutty nylon
    oaks oars oasis oath oatmeal oats obedience obedient obese obey obeyed obituary objected
    objectively objectives obligatory oblige obliged oblique oblivion oblivious oblong obnoxious
    obscene obscure obscured observance observant observational observatory observe observer
    observers observes obsessed obsessive obsolete obstacle obstacles obstetrics obstruct
    obstructed obstructive obtains obtuse occasional occult occupancy occupant occupants
    occupational occupies occupy occurrence occurrences oceanic oceans octane octave ocular oddly
    odor odors offend offended offender offenders offends offenses offensively offline offs offset
    offshoot offshore offside oftentimes ogre oiled oils oily oldies olfactory olives ombudsman
    omen ominous omit omitted omnibus onerous oneself onions onset onshore onslaught onus onward
    onwards oops opaque opener openers openly operas operative operatives opioid opioids opium
    oppose opposes opposites oppressed oppressive opted optic optics optimal optimist optimize
    optimum optional opus oranges oratory orbit orbital orbits orchards orchestra orchestral
    orchestras orchids orcs ordained ordeal orderly ordinance ordinances ordinarily ordnance ores
    organisms organizational organize organizer organizers organs orgasm orgasms orgy oriented
    origami originals originate origins orioles ornamental ornate orphan orphanage orphaned
    orphans orthodox orthodoxy orthogonal orthopaedic orthopedic oscillator ostensibly
    osteoporosis ostrich otters ottomans ouch ounce ounces oust ousted outback outbound outbreak
    outbreaks outburst outbursts outcast outcomes outcry outdoors outfield outfielder outfits
    outfitted outlandish outlaw outlawed outlaws outlet outlets outline outlined outlines outlook
    outnumber outnumbered outpatient outperform outpost outposts outputs outrage outraged
    outrageous outreach outright outrun outs outset outsider outsiders outskirts outsource
    outsourced outspoken outward outwardly outwards outweigh oval ovarian ovaries ovary oven ovens
    overalls overboard overcame overcast overcomes overcrowded overdose overdrive overdue overflow
    overgrown overhaul overhead overheard overjoyed overkill overland overlap overlaps overlay
    overload overloaded overlook overlooked overlooks overlord overly overpass overpowered
    overpriced overruled overrun overs oversaw oversee overseen overseer oversees overshadowed
    oversight overt overtake overtaken overthrow overthrown overtime overtly overtones overtook
    overture overturn overturned overuse overview overweight overwhelm overwhelmed overwhelmingly
    overworked owed owes owing owls oxide oxides oyster oysters ozone
    """
}
