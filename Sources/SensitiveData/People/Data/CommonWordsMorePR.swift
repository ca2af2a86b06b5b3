extension NameData {
  /// Further words of English, P to R; those with an ending of things and deeds are recognised by it.
  static let commonEnglishPR: StaticString = """
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
    """
}
