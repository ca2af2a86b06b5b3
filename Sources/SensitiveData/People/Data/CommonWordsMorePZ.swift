extension NameData {
  /// Further words of English, P to Z; those with an ending of things and deeds are told by it.
  static let commonEnglishPZ: StaticString = """
    paced pacemaker paces pacifist packaged packages packers packet packets packs pact padded
    paddle paddock paddy padres pads pagan pagans pageant pained painfully painkillers pains
    painter painters paints paired pairs paisley pajamas palaces palate pale palette palettes
    palladium pallet pallets palliative palms pals palsy pampered pamphlet pamphlets pancakes
    pancreas pandemic pane panelists panels panicked panned panorama panoramic pans panthers
    panties pantomime pantry panty papacy papal paperback paperwork paprika parachute parades
    paradigm paradigms paragon paragraphs parallels paralysis paralyzed paramedic paramedics
    parameter parameters paramilitary paranoia paranoid paranormal paraphernalia paraphrase
    parasite parasites parcel parcels pardon pardoned pardons parental parentheses parenthood
    parish parishes parishioners parked parkway parliamentarians parlor parochial parodies parody
    parrot parrots parse parsley partake participant participatory particle particles particulars
    particulate partisan partisans partnered partnerships partridge pasha passages passionate
    passionately passive passively passport passports password passwords pasta paste pasted pastel
    pastime pastoral pastors pastries pastry pasture pastures patches patchwork patchy patented
    patents paternal pathogen pathogenic pathogens pathologist paths pathway pathways patiently
    patio patriarch patriarchal patriarchy patriot patriots patrols patron patronage patrons pats
    patterned pause paused pauses pave paved pavilion pawn pawns paws paycheck paychecks payday
    payed payers payload payoff payroll peacefully peacetime peach peaches peaked peaks peanut
    peanuts pear pearls pears peas peasant peasants peat pebble pebbles pecan peculiar pedagogy
    pedal pedals pedestal pedestrian pedestrians pediatric pediatrician pediatrics pedigree peed
    peek peeled peep peeps peers pegged pegs pelicans pellet pellets pelvic pelvis penal penalties
    penance pence penchant pencil pencils pendulum penetrate penguins penicillin peninsula penis
    penitentiary penned pennies pens pensioners penthouse penultimate peppermint pepperoni peppers
    perceive perceives percentages percentile perceptive perceptual perch perched perennial
    perfected performer performers performs perfume perfumes peril perilous perils perimeter
    periodic periodicals peripheral periphery perish perished perjury perk perks perky permanently
    permits peroxide perpendicular perpetrator perpetrators perpetual perpetuate perplexed
    persecuted perseverance persevere persist persisted persistence persistent persistently
    persists perspectives persuade persuaded persuasive pertains pertinent pervasive perverse
    pervert perverted pesky peso pesos pesticide pesticides pests petal petals petitioned
    petrified petrol petroleum pets phantom pharmaceuticals pharmacies pharmacist pharmacists
    pharmacy phased phases pheasant phenomena phenomenal phenotype philanthropic philanthropist
    philanthropy philharmonic philosopher philosophers philosophies phobia phoned phony phosphate
    phosphorus photographed photographers photographic photon photons photosynthesis physicians
    physicist physicists physique pianist pianos piccolo picker picket pickle pickled pickles
    pickup pickups picky picnic pictorial pictured picturesque pied pier pierced piers pies piety
    pigeon pigeons piggy pigs piled piles pilgrimage pilgrims pill pillar pillars pillow pillows
    pills piloted pilots pimp pimples pinball pinch pinched pines pings pinky pinnacle pinned
    pinpoint pins pint pints pioneered pioneers pious piped pipes pips pique piracy pirate pisses
    pistol pistols piston pistons pita pitched pitcher pitchers pitches pitchfork pitfalls pits
    pitted pituitary pity pivot pivotal pixel pixels pizzas placebo placenta placid plague plagued
    plagues plainly plains plaintiff plaintiffs planar planetary planets planks plankton planner
    planners planted planter planters plaque plaques plasma plaster plastered plastics plateau
    platoon platter playback playfully playground playgrounds playhouse playlist playlists plea
    plead pleaded pleads pleas pleasantly pleases pleasures pledge pledged pledges plenary
    plethora plight plots plotted plough plow plowed pluck plucked plugged plugs plum plumage
    plumb plumber plumbers plume plumes plump plums plunder plundered plunge plunged plunger
    plural plush plutonium plywood pneumonia poached poachers pockets podcasts podium poems poets
    poignant pointer pointers pointy poise poison poisoned poisonous poisons poke poked poker
    pokes polar policeman policemen polio polished polite politely polka polled pollen polls
    pollutants polluted polyester polyethylene polygamy polymer polymers polynomial polytechnic
    pomegranate pomp pompous pond ponder ponds ponies pony ponytail pooch poodle pooled pools poop
    poorer poorest poorly popcorn popes poplar popped pops populace popularly populist populous
    porcelain porch pore pores pork porno pornographic pornography porous porridge portage portal
    portals ported porters portfolios portraits portray portrayal portrayed portrays ports pose
    posed poses posh positional positioned positively positives posse possess possessed possesses
    possessive possum postage postal postcard postcards postcode postdoctoral posterior posters
    postgraduate posthumous postmaster postmodern postpartum postpone postponed posture postwar
    potassium potatoes potency potent potentials potholes pots potted pottery potty pouch poultry
    pounce pounded poured pours powdered powders powerfully powerhouse practiced practise
    practitioner practitioners prairie prank pranks prawns prayed prayers prays preach preached
    preacher preachers precarious precautionary preceded precedence precedent precedents precedes
    precinct precincts preclude precursor precursors predator predators predatory predecessor
    predecessors predetermined predict predictably predicted predictive predictor predicts
    predominant predominantly preface prefecture preferably preference preferences preferential
    prefers prefix pregnancies prehistoric prejudice prejudiced prejudices prelude premature
    prematurely premiered premieres premiers premise premiums prenatal preoccupied prep prepaid
    preparatory prepares preposterous prequel prerequisite prerequisites prerogative preschool
    prescribe prescribed presenter presently preserved preserves preside presided pressed presses
    pressured pressures prestige prestigious presumably presume presumed pretended pretends
    pretense pretentious pretext prettier prettiest pretzels prevail prevailed prevails prevalence
    prevalent preventative preventive prevents preview previews prey priced pricey prick prickly
    pricks priestess priesthood priestly priests primal primaries primate primed primitive
    primordial princes princesses principals principled printer printers prints prioritize priory
    prism prisons pristine privately privileged privileges privy proactive probate probe probes
    procedural proceeded proceeds processed processor processors proclaim proclaimed proclaims
    procure procured prodigal prodigious prodigy profane profess professed professors proficiency
    proficient profiled profiles profound profoundly profusely progeny progesterone prognosis
    programmed programmers programmes progressed progresses progressively progressives prohibit
    prohibited prohibitive prohibits projected projectile projectiles projector projectors
    proletariat prolific prologue prolong prolonged prom promenade prominence prominently
    promiscuous promo promos promoter promoters promotes promotional prompt prompted prompts prone
    pronoun pronounce pronounced pronouns proofs prop propagate propane propel propellant
    propelled propeller prophecies prophecy prophet prophets proponent proponents proportional
    proportionate propose proposes propped proprietary proprietor proprietors props pros prose
    prosecute prosecuted prosecutor prosecutors prospective prospects prospectus prosper
    prosperous prostate prostitute prostitutes protagonist protagonists protector protectors
    protects proteins protested protester protesters protestors protocols proton protons prototype
    prototypes protracted proudest proudly provenance proverb proverbial proves provinces
    provincial provisional provocative provoke provoked provost prowess proxies prudent prune
    psalm pseudo pseudonym psych psychedelic psychiatric psychiatrist psychiatrists psychiatry
    psychic psycho psychoanalysis psychologist psychologists psychopath psychopaths psychosis
    psychotherapy puberty pubic publicist publish publishers publishes pubs puddle puff puffs
    puffy puke pulley pulls pulmonary pulp pulpit pulse pulses pumped pumpkins pumps punched
    punches puncture punctured pundit pundits punish punished punitive punks puns punt punter
    pupil puppets puppies puppy pups purchaser purchasers purchases purely purest purgatory purge
    purged purified purify purported purposefully purposely purse purses pursuant pursued pursues
    pursuit pursuits pushes pushy puss pussies putative putt puzzle puzzled puzzles pyramid
    pyramids quack quad quadrant quadruple quail quaint quake qualifier qualifiers qualifies
    qualitative qualms quantified quantify quantitative quantum quarantine quarantined quark
    quarrel quarries quarry quart quarterback quarterbacks quarterfinals quarterly quartermaster
    quartet quay queer quell queries query questioned questionnaire questionnaires quests quicker
    quickest quid quieter quill quilt quintessential quirk quirks quirky quits quiz quizzes quorum
    quota quotas quotient rabbi rabbis rabbits rabble rabid rabies raccoon raccoons racecourse
    raced racer racers racetrack racists racked racket racks radial radiance radiant radiate
    radiator radicals radioactive radios radiotherapy radius raffle rafters rage raged rages
    ragged rags raided raider raiders raids railroads railways rainbow rainbows rained rainfall
    rainforest rains rainwater rainy raisin raisins rake rallied rallies rammed rampage rampant
    ramps rams ranch ranchers randomly ranged ranger ranges ransom rant rants raped rapes rapids
    rapist rapists rapper rappers raps rapture rarer rarest rascal rash raspberries raspberry
    ratchet ratified ratify rational rationale ratios rats rattle rattled ravaged rave ravens
    ravine rayon rays reacted reactionary reactive reactor reactors reacts readily reaffirmed
    realist realm realms realtors realty reap reaper reappear reappeared reared rearrange
    rearranged reasonably reasoned reassigned reassurance reassure reassured rebate rebel rebelled
    rebellion rebellious rebels rebirth reborn rebound rebounds rebuild rebuilt rebuke rebuttal
    recalled recalls recap recapture recaptured recast receipt receipts receiver receivers
    receptionist receptive receptor receptors recess recessed recharge recipes recipient
    recipients reciprocal recital recite recited recklessly reckon reckoned reclaim reclaimed
    recluse recoil recommends reconcile reconciled reconnaissance reconnect reconsider reconstruct
    reconstructed recorder recorders recount recounted recounts recoup recourse recoveries
    recovers recreate recreational recruit recruited recruiter recruiters recruits rectangle
    rectangular rectified rectify rector rectum recurrence recurrent recycle recycled reddish
    redeem redeemed redeemer redefine redefined redesign redesigned redhead redirect redirected
    rediscovered redneck redo redress reds redskins reduces redundancy redundant reeds reef reefs
    reel reelected reels referee referees referenced referendum referral referrals refill
    refinance refine refined refineries refinery reflected reflective reflector reflects reflex
    reflexes reformed reformer reformers reforms refrain refresh refreshed refresher refrigerator
    refrigerators refuge refugee refund refunded refunds refurbished refusal refuses refute
    refuted regain regained regal regency regenerate regenerative regent regents reggae regimen
    regimental regimes registers registrar regressive regrets regretted regroup regulars regulate
    regulator regulators rehab rehabilitate rehearsal rehearsals rehearse rehearsed reign reigned
    reigns reimburse reimbursed reinforce reinforced reinforces reins reinstate reinvent reissue
    reiterate reject rejects rejoice rejoin rejoined relapse relational relaxed relaxes relay
    relayed relays relentlessly relevance reliably reliant relic relics relied relies relieve
    relieved religions relinquish relinquished relish relive reload relocate reluctance reluctant
    reluctantly remade remainder remake remakes remanded remark remarkably remarked remarried
    rematch remedial remedies remedy remembers remembrance reminder reminders reminiscent remit
    remnant remnants remodel remodeled remorse remotely remover removes renal rename renamed
    render rendered rendezvous renegade renew renewal renewed renounce renounced renown renowned
    rental rentals rented renters rents reopen reopened repaid repaired repairs repay repeal
    repealed repeats repel repelled repellent repent repentance repertoire repertory repetitive
    replaces replay replays replenish replicate replies reporters repressed repressive reprimanded
    reprint reprinted reprints reprise reproach reproduce reproduced reproductive reps reptile
    reptiles republics republished repulsed repulsive reputed requiem requisite reread resale
    reschedule rescheduled rescinded rescued rescuers rescues researched researches resell
    resemblance resemble resembled resembles resent resented reservoir reservoirs reset reside
    resided residences residency resides residual residue residues resign resigned resigns
    resilience resilient resin resins resistant resisted resistor resists resolute resolves
    resonance resonant resonate resorted resorts respected respectfully respects respiratory
    respite respondent respondents responds responsibly responsive restart rested restorative
    restores restrain restrained restraint restraints restrict restrictive restricts restroom
    restrooms restructure restructured rests resultant resume resumed resumes resurgence resurrect
    resurrected retailer retailers retained retainer retains retake retaliate retard retarded
    rethink retina retinal retire retirees retires retract retracted retreats retrieval retrieve
    retrieved retriever retroactive retroactively retrograde retrospect retweeted reunions reunite
    reunited reuse reused revamp revamped revel revenues revered reverence reversal reversed
    reverses revert reverted reviewers revise revisit revisited revival revive revived revoke
    revoked revolt revolutionaries revolve revolved revolver revolves revue rewarded rewards
    rewind reworked rewrite rewritten rhapsody rhetoric rhinos rhubarb rhyme rhymes rhythm
    rhythmic rhythms ribbed ribbons ribs riches richest richly ridden riddled riddles rider riders
    rides ridges ridicule ridiculed rife riff riffs rifles rift rigged righteous rightfully
    rightly rigid rigor rigorous rigs rims ringer ringtone rink rinse riot rioters riots ripe
    ripped ripper ripples rips risen rises risked risky rite rites ritual rituals rivalries
    rivalry rivals roadblock roadblocks roadshow roadside roadway roadways roam roar roared roast
    roasted robbed robber robberies robbers robbery robe robes robins robotics robots robs robust
    rocked rocker rockers rockets rode rodent rodents rodeo rods rogue rogues roller rollers
    romances roofs rooftop rooftops rookies roommate roost rooster roosters rooted rope ropes
    rosary roses rosewood roster rosters rosy rotary rotate rotational rotor rotten rouge roulette
    roundabout rounded rounder roundup rouse routed routinely routines rovers rowdy rower rows
    royals royalties royalty rubbed rubbish rubble rubles rubs rudder ruddy rudimentary ruff
    rugged rugs ruins ruler rulers rumble rumor rumored rumors rump runaway rundown rung runny
    runoff runway runways rupee rupees rupture ruptured ruse rushed rushes rusted sable sabotage
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
