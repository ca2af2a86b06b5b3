extension NameData {
  /// Further words of English, S to Z; those with an ending of things and deeds are recognised by it.
  static let commonEnglishSZ: StaticString = """
    sabotaged sabres sack sacked sacks sacrificed sacrifices sacrificial saddened sadder saddest
    saddle saddled safeguard safeguards safer safest sages sahib sail sailboat sailed sailor
    sailors sails saith salads salaried salaries salesman salesmen salient saline saliva
    salmonella salon salons saloon salsa salted salts saltwater salty salute salvage salvaged
    sampled sampler samurai sanctioned sanctuary sandals sandman sandstone sandwiches sanitary
    sank sarcasm sardines sash sass sassy satanic satellites satin satire satisfactory satisfies
    satisfy saucepan saucer sauces sauna sausage sausages savages saver savers saves saviour savor
    savory savvy saws saxophone scaffold scalar scaled scales scallops scalp scam scammed scammer
    scammers scams scan scandalous scandals scanned scanner scanners scans scant scapegoat scar
    scarce scarcely scare scarecrow scares scarf scarier scariest scarlet scarred scars scarves
    scatter scattered scavenger scenarios scenery scenic scent scented scents schedules schema
    schemes schizophrenia schizophrenic scholar scholarly scholars scholarships schoolboy
    schoolchildren schooled schoolgirl schoolhouse schoolteacher schooner scion scissors sclerosis
    scolded scoop scooped scoops scooter scooters scorched scoreboard scorecard scorer scorers
    scorn scorpions scour scourge scouts scramble scrambled scrap scrapbook scrape scraped
    scrapped scrappy scraps scratched scratches screamed screams screened screenplay screens
    screenshot screenshots screenwriter screwdriver screwed screws scrimmage scripted scroll
    scrolls scrub scrubbed scrubs scrutiny scuba sculpted sculptor sculpture sculptures scum
    scumbag scumbags seabed seaboard seafood sealed seals seam seaman seamen seams searched
    searches seas seashore seasonal seasoned seaweed secluded seconded secondhand secondly secrecy
    secretaries secreted secretive secretly secs sect sectarian sectional sectors sects secular
    securely secures sedative sedentary sedimentary seduce seduced seductive seeded seeker seekers
    seemingly seer segmented seismic seize seizure seizures seldom selective selectively selector
    selectors selects selfie selfies selfish seller sells selves semantics semblance semen
    semester semesters semiconductor semiconductors semifinal semifinals seminal seminar seminars
    seminary semis senatorial senators sender senile seniors sensational sensed senses sensibly
    sensor sensors sensory sensual sentenced sentient sentimental separately separatist
    separatists separator sepsis sequel sequels sequences sequential serenade serene sergeant
    serials sermon sermons serpent serpentine serum servant servants serviced servicemen servitude
    sesame setback setbacks settler settlers settles setup setups sevens seventeen seventeenth
    seventies seventy severance severed severely sewage sewer sewers sewn sexes sexier sexiest
    sexist shabby shack shackles shaded shades shadows shadowy shady shaft shafts shag shaggy
    shaken shaker shakes shaky shale shallow shalt sham shaman shambles shamed shamelessly shampoo
    shank shanks shapes shards shareholder shareholders sharia sharks sharpen sharpened sharper
    sharply shatter shattered shave shaved shawl shear shearer sheath sheds sheen sheer sheik
    shelf shelled shellfish shells sheltered shelters shelved shelves shenanigans shepherds
    sheriffs shes shielded shifted shifts shimmer shines shingle shingles shiny shipped shipper
    shippers shipwreck shipyard shipyards shire shits shitty shiver shivers shoal shoals shocker
    shockingly shocks shoddy shoemaker shone shook shooter shooters shootout shoots shopped
    shopper shoppers shoreline shores shortage shortages shortcut shortcuts shorten shortened
    shortest shortfall shorthand shortlist shorts shortstop shotgun shotguns shout shouted shouts
    shove shoved shovel shovels showbiz showcase showcased showcases showdown showered showers
    showroom shrapnel shred shredded shredder shreds shrewd shrimp shrine shrines shrink shrinks
    shroud shrouded shrub shrubs shrug shrugged shrugs shrunk shudder shuffle shuffled shun
    shunned shutdown shutout shuts shutter shutters shuttle shuttles sickle sickly sidebar sided
    sidekick sideline sidelined sidelines sideshow sidewalk sidewalks sideways siege sieve sift
    sigh sighed sighs sighted sights signaled signatories signatory signatures signifies signify
    silenced silently silhouette silica silicon silicone silky sill silo silos silt silvery simmer
    simpler simplest simplex simplified simplify simulate simulator simultaneous sincere singers
    singled sings singular sinister sinks sinned sinners sins sinus siphon sips sirens sissy
    sisterhood sitcom situ sixteen sixteenth sixties sixty skate skateboard skater skaters
    skeletal skeleton skeletons skeptics sketch sketched sketches sketchy skew skewed skid skier
    skiers skies skillet skim skimmed skinned skinny skins skipped skipper skips skirmish
    skirmishes skirt skirts skis skull skulls skunk skyline skyscraper skyscrapers slab slabs slag
    slain slalom slam slammed slams slander slang slant slap slapped slaps slash slashed slate
    slaughter slaughtered slaughterhouse slay slayer sleazy sled sledge sledgehammer sleek sleeper
    sleepers sleeps sleepy sleeve sleeves sleigh slender slew slice sliced slices slick slid
    slider sliders slides slideshow slightest slim slime slimy sling slingshot slipped slipper
    slippers slippery slips slit sliver slogan slogans slope slopes sloppy slot sloth slots
    slotted slough slowdown slowed slower slowest slows sludge slug sluggish slugs slum slumber
    slump slumped slums slur slurs slush sluts smack smacked smacks smallest smallpox smarter
    smartest smartly smartphone smartphones smarts smartwatch smash smashed smashes smear smeared
    smelled smells smelly smelt smiled smiles smiley smirk smite smiths smitten smog smoked smoker
    smokers smokes smoky smoother smoothie smoothies smoothly smothered smug smuggle smuggled
    smuggler smugglers smurf smurfs snack snacks snag snagged snail snails snakes snapped snapper
    snappy snaps snapshot snapshots snare snatch snatched sneak sneaker sneakers sneaks sneaky
    sneeze sniff snipe sniper snipers snippet snippets snitch snob snooker snoop snooze snort
    snout snowball snowboard snowfall snowflakes snowman snows snowy snuck snuff snug snuggle soak
    soaked soaps soar soared sober sobriety sobs socialists socialize societal societies
    socioeconomic sociologist sociologists sociopath sock socket sockets socks soda sodium sodomy
    sofa softball soften softened softer softly soggy soiled soils solace solder solemn solemnly
    soles solicit solicited solicitor solicitors solidified solidify solidly solids solitaire
    solitary solitude soloist solos solstice soluble solved solvent solvents solves somber someday
    someones someplace sonar sonata songwriter songwriters sonic sonnet soot soothe sophomore
    sopranos sorcerer sorcery sordid sore sorely sores sorrow sorrows sorta sorted soulmate
    sounded soundly soundtrack soundtracks soups sour sourced southbound southeastern southward
    southwestern souvenir souvenirs sovereign sovereignty soviets sown soybean soybeans spacecraft
    spaced spacey spacious spade spades spaghetti span spangled spank spanned spans spar spared
    spares sparingly sparked sparkle sparrow sparrows sparse sparsely spasms spat spatial spawn
    spawned spear spearheaded spec specialists specialize specials specialties specialty specifics
    specified specifies specify specimen specimens speck specs spectacle spectacles spectacular
    spectacularly spectator spectators specter spectra spectral spectroscopy speculate speculative
    speculators sped speeches speeds speedway speedy spelled spells spelt spends sperm sphere
    spheres spice spiced spices spicy spiders spied spike spiked spikes spilled spills spinach
    spinal spindle spine spines spinner spinners spinoff spins spiral spirited spit spite spitfire
    spits splash splashed splashes spleen splendid splendor splinter splits splurge spoil spoiled
    spoiler spoilers spoils spoilt spokesman spokesperson spokeswoman sponge sponges sponsor
    sponsors spontaneous spoof spooked spooky spoon spoons sporadic spore spores sportsman
    sportsmen sporty spotlight spotty spouse spouses spout sprained sprang sprawl sprayed sprays
    spreads spreadsheet spree springboard springtime sprinkle sprinkled sprinkler sprinkles
    sprinter sprints sprout sprouts sprung spur spurious spurred spurs squadron squadrons squads
    squared squarely squares squash squashed squat squats squeaky squeeze squeezed squire
    squirrels squirt squishy stab stabbed stabilize stabilizer stables stabs stacked stacks
    stadiums staffed staffer staffers staffs stag staged staggered stagnant stain stained stains
    stair staircase stairway staked stakes stale stalemate stalk stalked stalker stalks stall
    stalled stalls stamina stamp stamped stampede stamps stance stances standby standoff standout
    standpoint standstill stanza staple starboard starch stardom stared stares starfish starlight
    starred starry starter starters startled startup startups starve starved stash stashed
    statehood stately statesman statewide stationary stationed stationery statue statues stature
    statute statutes statutory staunch stave stead steadfast steadily steak steaks steals stealth
    steamboat steamed steamer steamy steed steep steeped steeply steered stellar stemmed stems
    stench stepfather stepmother stereo stereotype stereotypes sterile steroid steroids stew
    stewards sticker stickers sticky stiff stifle stifled stigma stiles stills stimulant
    stimulants stimulate stimuli stimulus sting stinger stingray stingy stink stinks stint stints
    stipend stir stirred stirs stitched stitches stocked stockholders stockpile stoke stoked
    stomachs stomp stoned stoner stony stool stools stoop stoppage stopper storied stormed stormy
    storyteller stove stoves stow straighten straightened straightforward strained strains strait
    straits stranded strands strangely strangest strangle strangled strap strapped straps strata
    strategist straw strawberries straws stray strayed streak streaks streamed streamer streamers
    streamline streamlined streams streetcar strengthen strengthened strengthens strengths
    strenuous stresses stretched stretcher stretches strewn stricken stricter stride strides
    strife strikeouts striker strikers strikingly stringent stringer striped stripes stripped
    stripper strippers strips strive strives strokes stroll stroller strongest stronghold
    strongholds structured struggled struggles strung strut struts stub stubborn stubbornly stud
    studded studios studs stuffed stuffs stuffy stumble stumbled stumbles stump stumped stumps
    stun stung stunned stunt stunted stunts stupidest stupidly sturdy sturgeon stutter styled
    stylish stylist stylus subbed subclass subcommittee subconscious subcontinent subculture
    subdivided subdue subdued subgroup subgroups subjected subjective sublime submarine submarines
    submerged submissive submits subordinate subpoena subs subscribe subscribed subscriber
    subscribers subset subsets subsided subsidiaries subsidiary subsidies subsidize subsidy
    subsistence substances substandard substantive substituted substitutes substrate subterranean
    subtitle subtitles subtle subtlety subtly subtract suburb suburban suburbs subversive subvert
    subway succeeds successes successive successively successor successors succulent succumb
    succumbed sucked sucker suckers sued suede sues sufferer sufferers suffers suffice sufficiency
    sufficiently suffix suffrage sugarcane sugars sugary suggestive suicidal suicides suing
    suitably suitcase suitcases suited suites suitor suitors sulfate sulfide sulfur sully sulphur
    sultry summaries summarize summed summertime summits summon summoned summons sumo sumptuous
    sums sunburn sundown sunflower sunglasses sunk sunken sunlight sunrise sunscreen sunset
    sunsets superb superbly superficial superfluous superhuman superimposed superintendent
    superiors supermarket supermarkets supermodel supernatural supernova superpower superpowers
    superseded supersonic superstar superstars superstitious supervise supervisors supervisory
    supper supplemental supplementary supplemented supplier suppliers supporter supportive
    suppress suppressed supremacist supremacists supremacy supremely surcharge surf surfaced
    surfaces surfer surfers surge surged surgeons surgeries surges surname surpass surpassed
    surpasses surplus surprisingly surreal surrender surrendered surrogate surround surrounds
    surveyed surveyor surveyors surveys survives survivor survivors sushi suspects suspend
    suspense suspicion suspicions suspicious sustain sustenance suture swag swain swallow
    swallowed swallows swam swami swamp swamped swamps swan swans swap swapped swaps swarm swarms
    swastika swat sway swayed swears sweater sweaters sweats sweatshirt sweaty sweep sweeps
    sweepstakes sweetened sweeter sweetest sweetheart sweetie sweetly sweets swell swelled swells
    swept swerve swiftly swimmer swimmers swims swimsuit swine swingers swipe swirl switches
    swivel swollen swoop swore sworn swung sycamore syllables syllabus symbolic symbolize symbols
    symmetric symmetry sympathies sympathize sympathy symphony symposium symptom synagogue
    synchronous syndicate synergy synod synonym synonymous synonyms synopsis syntax synthesis
    synthesize syphilis syringe syrup systemic tabernacle tabled tablespoon tablespoons tablet
    tablets tabloid taboo tabs tacit tackled tackles tacky tacos tact tactile tagged tags tailed
    tailgate tailored tails taint tainted takeaways takeoff takeout takeover taker takers talents
    tales talisman talkative talker taller tallest tally tame tamed tampered tampons tandem
    tangent tangerine tangle tangled tankers tanned tantamount tantrum tantrums taped taper
    tapered tapes tapestry tapped taps tariff tariffs tarmac tarnished tarot tarp tart tarts taser
    tasked tasted tastes tasty tattooed tattoos taunt taunts tavern taxed taxis taxonomy taxpayer
    taxpayers tbsp teaches teal teamed teamwork teas tease teased teaser teaspoon teaspoons
    technicians techno techs tedious teenager teenagers teeny tees telecast telephones telescope
    telescopes temp temper temperance temperate tempered tempest template temples temporarily
    tempt tempted tenacious tenancy tenant tenants tended tendencies tendency tender tendered
    tenders tendon tendons tends tenet tenets tenor tens tense tensile tensor tent tentacles
    tentative tentatively tenth tenths tents tenuous tenure tequila termed terminals terminate
    terminus termites terrace terraced terraces terrain terrestrial terribly terrier terrific
    terrified territorial terrors testers testicles testified testifies testify testimonial
    testimonies testosterone tethered textbook textbooks texted textile textiles textual texture
    textured textures thanked thaw theaters theatres thee thefts theirs thence theologian
    theologians theorist theorists therapeutics therapies therapist therapists thereby therein
    thereof thereto thermal thermodynamic thermodynamics thermometer thermostat theses thesis
    thicker thief thieves thigh thighs thine thinker thinkers thinly thinner thirdly thirds thirst
    thirsty thirteen thirteenth thirties thistle thoracic thorn thorns thorny thorough thoroughly
    thoughtfully thrash threaded threads threaten threatens threes threesome threshold thresholds
    thrice thrill thrilled thriller thrillers thrills thrive thrived thrives throats throne
    thrones throttle throughput throwback throws thru thrust thug thugs thumb thumbnail thumbs
    thump thunderbolt thunderstorm thunderstorms thwart thwarted thyme thyroid tick ticked ticker
    tickle tickled ticks tidal tides tidy tiers tiff tighten tightened tighter tightly tights tile
    tiled tiles tiller tilted timber timbers timed timelines timely timers timid tinder tinged
    tiniest tinker tins tint tinted tipped tire tirelessly tires tiresome tissues titans titled
    tits toad toast toasted toaster toddler toddlers toes tofu toggle toil toilets token tokens
    tolerance tolerant tolerate tolls tomatoes tomb tombs tombstone tonal toned tones tongues
    tonic tonnage tonne tonnes toolbox toolkit toot tooth toothbrush toothed toothpaste
    topographic topography topped topple toppled tops torch torches tormented torn tornadoes
    torpedo torpedoes torque torso tort tortilla tortillas tortured toss tossed tosses totaled
    totalitarian totalled totals tote totem totes tots touchdown touchdowns touches touchy tougher
    toughest toured tourists tourney touted towed towel towels towers townhouse townships toxin
    toxins traced tracer traces tracked tracker trackers tract tractor tractors tracts trademark
    trademarks traders trades trafficked traffickers tragedies tragic trailed trailers trails
    trainee trainees trainer trainers trait traitor traitors traits trajectories trajectory tram
    tramp trampled trampoline trams trance tranquil transcend transcendent transcendental
    transcends transcribed transcript transcripts transfers transform transformed transformer
    transformers transforms transient transistor transistors transitional transitioned translate
    translator translators translucent transmit transmits transmitted transmitter transmitters
    transnational transparency transparent transpired transplant transplanted transplants
    transponder transported transporter transports transsexual transverse trapper traps trashed
    trashy traveled traveler travelers travelled traveller travellers travels traverse traversed
    travesty tray trays treacherous treachery tread treadmill treason treasured treasurer
    treasures treaties treatise treats treble trek tremble tremendous tremor tremors trench
    trenches trendy trespass triad triangles triangular triathlon tribal tribe tribes tribunal
    tribunals tribune tributaries tributary tributes tricked trickery trickle tricky trifle
    triggers trillion trillions trilogy trim trimester trimmed trio tripled triplets tripod
    tripped triumph triumphant triumphs trivia trivial troll trolley trolls trombone troop trooper
    troopers trope tropes trophies tropics trot trotter troubled troubles troublesome trough
    troupe trousers trout truce trucker truckers truer truest truffle truffles trumpet trumpets
    trumps trunk trunks truss trustee trustees trusts trustworthy truthfully truths tsar
    tuberculosis tubes tubs tubular tuck tucked tufts tulips tumble tumbled tummy tumor tumors
    tumultuous tuna tundra tuned tunes tungsten tunic tunnels turban turbine turbines turbulence
    turbulent turd turf turkeys turmoil turnaround turnout turnover turnovers turnpike turquoise
    turret turrets turtles tusk tutor tutorial tutorials tutors tuxedo tweak tweaked tweaks
    tweeted tweets twelfth twenties twentieth twig twigs twilight twine twink twinkle twisted
    twister twists tycoon tying typed typewriter typhoid typhoon typo typography typos tyranny
    tyrant tyrants ubiquitous ugliest ukulele ulcer ulcers ultimatum ultrasonic ultrasound
    ultraviolet umbrellas umpire umpires unaccompanied unaffected unanimous unannounced unanswered
    unarmed unattended unattractive unbalanced unbeaten unbelievably unbiased unborn unbroken
    uncanny uncensored uncertain uncertainties uncertainty unchanged uncharted unchecked unclaimed
    unclean unclear uncles uncomfortably uncommon unconditional unconfirmed unconscious
    unconstitutional uncontrollably uncontrolled unconventional uncover uncovered uncut undecided
    undefined undeniably underage undercover undercut underdeveloped underdog underdogs
    underestimate undergo undergoes undergone undergraduate underline underlined undermine
    undermined undermines underneath underpants underprivileged underscore underscores underside
    understandably undertake undertaken undertaker undertakes undertook underwater underwear
    underwent underworld undetected undeveloped undisclosed undiscovered undisputed undisturbed
    undivided undo undocumented undone undressed undue unduly unearthed uneasy unemployed unequal
    uneven unexplained unfairly unfamiliar unfinished unfit unfold unfolded unfolds unforeseen
    unfortunate unfounded unfriendly unfulfilled unhappy unharmed unhealthy unheard unhinged
    unholy unicorns unidentified unified uniformed uniformly uniforms unify unilateral unimportant
    unimpressed uninformed uninhabited uninstall uninsured unintended unintentional uninterested
    uninterrupted uniquely unisex unison unitary unite unites universes unjust unjustified
    unjustly unkind unknowingly unknowns unlawfully unleashed unlicensed unlimited unload unloaded
    unlock unlocked unlocks unlucky unmanned unmarked unmarried unmatched unnamed unnatural
    unnecessarily unnoticed unoccupied unofficial unopened unorthodox unpack unpaid unparalleled
    unplanned unpleasant unplug unplugged unpopular unprecedented unprepared unproductive
    unprofessional unprotected unproven unpublished unqualified unquestionably unravel
    unreasonably unregistered unreleased unresolved unrest unrestricted unruly unsafe
    unsatisfactory unsatisfied unscathed unscrupulous unseen unsettled unsigned unskilled
    unsolicited unsolved unspecified unspoken unsubscribe unsuccessfully unsupported unsure
    untapped untimely untitled unto untold untouched untrained untrue unused unveil unveiled
    unveils unwanted unwarranted unwelcome unwell unwind unwittingly unworthy unwritten upbeat
    upfront upgrades upheaval upheld uphill uphold upholstery upkeep upland uplift upload uploaded
    uploads upped upright uproar upscale upsets upside upstairs upstate uptake uptown upward
    upwards uranium urge urged urgency urgently urges urinary urine username usher ushered
    utensils uterine uterus utilitarian utilize utmost utter uttered utterly vacancies vacancy
    vacant vacate vaccine vaccines vacuum vagina vaginal vague vaguely vale valentines valet
    valiant validate valleys valor valuables valued vampire vampires vandals vane vanguard vanish
    vanished vanishes vans vantage vape vapor variables variance variant variants varied varies
    varieties vascular vase vases vassal vastly vaulted vaults veal vectors veer vegan vegans
    vegetarian vegetarians vegetative veggie veggies vehemently vehicular veil veiled vein veins
    velvet vendetta vendors veneer vengeance venom venomous venous vent vented ventilator ventral
    ventricular vents ventured ventures venues verb verbal verbatim verbs verdict verge vermin
    vernacular versatile versed verses vertebrae vertebrate vertex vertices vertigo vest vested
    vests veterinarian veterinary veto vetoed vets vetted vials vibe vibes vibrant vibrate
    vibrator vicar viceroy vices vicious victories victorious victors videotape viewer viewpoint
    viewpoints vigilance vigilant vigilante vigor vigorous viii vile villagers villain villains
    vindictive vinegar vines vineyard vineyards vinyl violate violently violets violin violinist
    violins viral virgins virtue virtues virtuous viruses visas visceral viscount viscous visibly
    visionary visitor visor visualize visuals vitamin vitamins viva vivid vividly vixen vocabulary
    vocalist vocals vocational vodka voiced voicemail void volatile volcanic volcano volcanoes
    volley volleyball vols voltage voltages volts voluntarily voluntary volunteered vomit voodoo
    vortex voter vouch voucher vouchers vowed vowel vowels vows voyage voyages vulgar vulture
    vultures vying wack wacky wafer waffles waged wagon wagons waist waiter waiters waitress waits
    waive waived waiver waivers wakes walkers walkway walled wallets wallpaper wallpapers walnut
    walnuts walrus waltz wand wander wandered wanderer wanderers wanders wank wannabe warden
    wardens wardrobe wards warehouse warehouses wares warfare warhead warheads warlock warlord
    warlords warmed warmest warmly warms warmth warn warns warp warped warranted warranties
    warrants warranty warships wartime warts wary washed washer washers washes wasps wasteland
    wastes wastewater watchdog watcher watchers watches watchman watchmen watercolor watered
    waterfall waterfalls waterfront watermark watermelon waterproof watershed waterway waterways
    watery waved wavelength wavelengths wavy waxed wayside wayward weaken weakened weakens weaker
    weakest weakly weaknesses wealthier wealthiest weaponry wearer wears weary weathered weavers
    weaves webcam webcast webinar webs wedded wedge wedges weeds weekday weekdays weekends weep
    weigh weighed weighs weighted weights weirder weirdest weirdly weirdo weirdos welcomed
    welcomes weld welded wept werewolf werewolves westbound westerly westerners westward wetland
    wetlands whack whales wharf whatnot whats whatsoever wheat wheelchair wheelchairs wheeled
    whence whereabouts whereby wherein whereupon whew whey whichever whiff whim whims whine whip
    whiplash whipped whips whirl whirlwind whisk whiskers whisky whisper whispered whispers
    whistle whistles whit whiter whitish whoa wholesale wholesalers wholesome wholly whomever
    whoop whoops whore whores wick wicked wicker wicket wickets widen widened widest widget widow
    widowed widower widows width wield wielded wiggle wight wigs wiki wildcat wildcats wildest
    wildfire wildfires wildly willed willfully willingly willows willpower winch windfall windmill
    windshield windy wineries winery wines winged winger wingers wink wipe wiped wipes wired wires
    wisely wiser wished witch witchcraft witches withdraw withdrawal withdrawals withdrawn
    withdraws withdrew wither withered withers withheld withhold withstand witnessed wits witty
    wives wizard wizards wobble wobbly woefully woes woken wolverine wolves womb wonderfully
    wonderland wonders wondrous wont wooded woodlands woodwork woof wool woolly worded workflow
    workforce workload workmen workout workouts workplace workplaces worksheet workshops worldly
    worm worsen worsened worshipped worshippers worthwhile wounds woven wraith wrangler wrapper
    wrappers wraps wrath wreak wreath wreck wreckage wrecked wrecks wrench wrestle wrestled
    wrestler wrestlers wretched wrinkle wrinkled wrinkles wrist wrists writ wronged wrongfully
    wrongly wrongs wrought xenophobia xenophobic xiii xviii xxiii yacht yachts yanked yarns yawn
    yearbook yearly yeast yell yelled yellowish yells yelp yeti yielded yields yoghurt yogurt yoke
    yolk yonder youngest youngster youngsters yourselves yous youths yuck yummy zeal zealous
    zenith zeros zodiac zombie zombies zoned zones zoos zucchini
    """
}
