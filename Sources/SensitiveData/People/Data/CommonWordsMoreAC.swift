extension NameData {
  /// Further words of English, A to C; those with an ending of things and deeds are recognised by it.
  static let commonEnglishAC: StaticString = """
    aback abandon abandons abbey abbot abdomen abdominal abducted abhorrent abide abject ablaze
    abnormal abode abolish abolished aboriginal aborigines abort aborted abound abrasive abreast
    abridged abrupt abruptly absences absent absentee absorb absorbed absorbs abstain abstinence
    abstracts absurd absurdly abundance abundant abundantly abused abuser abusers abuses abusive
    abysmal abyss acacia academia academics academies accelerate accelerator accents accepts
    accessed accessories accessory accidental acclaim acclaimed accolades accommodate accompanies
    accompany accomplice accomplices accomplish accorded accordingly accordion accords accountancy
    accountant accountants accounted accredited accrued accumulate accurately accuse accuser
    accuses accustomed aces acetate ache aches achieves acidic acids acknowledges acne acorn
    acoustics acquaintance acquaintances acquainted acquires acquittal acquitted acre acreage
    acronym acrylic activate actresses acupuncture acute acutely adage adamant adapt adapter
    adaptive addict addicted addictive addicts additive additives adept adequate adequately adhere
    adhered adherence adherents adhesive adjective adjectives adjourned adjunct adjust adjusted
    adjusts adjutant administer administered administers administrators admiral admiralty admire
    admired admirer admirers admires admits adobe adolescence adolescent adolescents adoptive
    adopts adore adored adores adorn adorned adrenal adrenaline adrift adultery adulthood advances
    advantageous advantages adventurer adventurers adventurous adversaries adversary adverse
    adversely advert advertise advertiser advertisers adverts advise adviser advisers advisor
    advisors advocacy aegis aerial aerobic aerodynamic aerodynamics aeronautics aerosol aerospace
    aesthetics afar affectionate affectionately affidavit affiliate affirm affirmative affirmed
    affirms affixed afflicted affluent afforded affords afield afloat aforementioned afterlife
    aftermath afternoons afterward agendas aggregate aggressively aggressor agile aging agony
    agrarian agrees ahem aided aides airborne aired airfield airline airliner airmen airplane
    airplanes airports airs airspace airtight airwaves airway airy aisle aisles akin alarmed
    alarms albeit albino alchemist alcoholic alcoholics alder alderman algae algebra algebraic
    algorithms alias alibi alienate aliens alight align aligned alimony alkali alkaline allege
    alleges allegiance allegory allergic allergies allergy alleviate alley alleys alliances allied
    alligator allocate allotted allowance allowances alloy alloys alluded allure ally almanac
    almond almonds aloe aloft aloha aloof aloud alphabet altar altered alternate alternately
    alternatively alternatives alters altitude altitudes altogether alum aluminum alumni amassed
    amateurs amaze amazed amazes amazingly ambassadors ambience ambient ambiguous ambitious
    ambivalent ambulance ambulances ambush ambushed amen amend amends amethyst amid amidst amino
    amir amiss ammo ammonia amnesia amnesty amorphous amounted amphetamine amphibians amphibious
    ample amplified amplifier amplifiers amplify amps amulet amuse amused anaerobic anal analog
    analogies analogous analogue analogy analyses analysts analyze analyzed analyzer analyzes
    anarchist anarchists anarchy anatomy ancestor ancestors ancestral ancestry anchored anchors
    ancients ancillary anecdotal anecdote anecdotes anemia anesthesia aneurysm anew angelic
    angered angled anglers angles angrily anguish animate animator ankle ankles annals annex
    annexed announcer announcers announces annoy annoyance annoyed annoys annulled anointed
    anomalies anomalous anomaly anon anorexia antagonist antagonists antenna antennae antennas
    anterior anthem anthems anthrax anthropologist anthropologists antibiotics antibodies antibody
    anticipate antics antidepressant antidepressants antidote antigen antigens antique antiques
    antisocial antithesis antitrust antlers ants anus anvil anxieties anxious anyhow aorta
    apartheid apathy aperture apes apex apiece apocalypse apologies apostasy apostle apostles
    apostolic appalled apparatus apparel appealed appearances appease appellate appetite applaud
    applauded applause apples appliance appliances applicant applicants appoint appointees
    appoints appraisal appreciative apprehend apprehended apprehensive apprentice apprentices
    appropriately approvals approve approves approx approximate apricot apron aptitude aptly aqua
    aquaculture aquarium aqueduct aqueous arbiter arbitrarily arbitrary arbitrator arbor arcade
    arcane archaeologist archaeologists archaic archangel archbishop archdiocese arched archers
    archery arches archetype archipelago architects architectural architectures archive archived
    archives arcs ardent arduous arguably argues argyle aria arid arise arisen aristocracy
    aristocrat aristocrats armada armchair armies armistice armor armored armory armpit aroma
    arose arousal aroused arrange array arrays arrears arrests arrivals arrives arrogance arrogant
    arrows arsenic arson artefacts arterial arteries artery arthritis articulate artifact
    artifacts artillery artisan artisans artistry artwork arty asbestos ascend ascended ascent
    ascertain ascot ascribed ashamed ashes ashore ashram asparagus asphalt aspire aspirin
    assailant assassin assassinate assassins assaulted assaults assay assays assemblage assemble
    assembled assemblies assent assert asserted assertive asserts asses assess assessed assesses
    assholes assign assigns assimilate assistants assisted assists assn assorted assumes assurance
    assurances assure assured assures asterisk asteroids asthma astonished astounded astral astray
    astronaut astronauts astronomer astronomers astronomy astrophysics astute asylum asymmetric
    atheist atheists athlete athletics atmospheric atom atomic atoms atop atrium atrocious atrophy
    attach attacker attackers attain attained attendant attendants attends attentive attest
    attested attire attitudes attorneys attracts attribute attributed attributes auctioned
    auctioneer audacious audiences audiovisual audit audited auditor auditorium auditors auditory
    audits augmented aunts auspices auspicious austere authored authoritarian authoritative
    authorize autobiography autographs autoimmune automate automobile automobiles automotive
    autonomous autonomy autopilot autopsy autos auxiliary avail avatar avatars avenge avenged
    avenger avengers avenues averaged averages averse avert averted avian aviator avid avocados
    avoidance avoided avoids await awaited awaits awaken awakened awakens awfully awhile awkwardly
    awoke awry axes axial axiom axis axle axles ayatollah azalea babe babes babysit babysitter
    bachelor bachelors backbone backdrop backers backfire backfired backgrounds backlash backlog
    backpack backpacks backs backside backstory backward backwards backyard bacterial bacterium
    badge badgers badges badminton baffled bagels baggage bagged baggy bailed bailiff bailout bait
    bake baked bakers bakery balances balconies balcony bales ballad ballads ballast ballerina
    ballet balloon balloons ballot ballots ballpark ballroom balm bananas bandage bandages banded
    bandit bandits bandwagon bandwidth bane banged bangs banish banished banjo banked banker
    bankers bankrupt bankruptcy banners banquet bans banter barb barbarian barbarians barbaric
    barbecue barbed barbershop barefoot bargain bargains barge barges barista baritone bark barks
    barley barns barometer barons baroque barracks barrage barred barrels barren barricade
    barricades barriers barrister barrow bartender barter basal baseline baseman bashed basics
    basilica basin basins bask basket baskets bassist bastard bastards batch batches bathe bathed
    bathrooms baths bathtub bats batsman batsmen battalion battalions batted batter battered
    batteries batters battled battlefield battlefields battleground battleships bayonet bayou bays
    bazaar beaches beacons bead beaded beads beagle beak beamed beams bearded beards bearer
    bearers beasts beater beauties beautifully beavers bedrooms bedside bedtime beech beep beers
    bees beet beetles beets beforehand befriend befriended beggar beggars begged beginner
    beginners begs behave behaved behaves behavioral beheaded behest behold beige believer
    believers belligerent bellows bells belly belonged belts benches benchmark benchmarks bends
    benefactor beneficial beneficiaries beneficiary benefited benefitted benevolent benign
    bequeathed beret berries berserk berth beset besieged bespoke bestow bestowed bestseller
    betray betrayal betrayed betrays bets beverage beverages bewildered biased biases bibliography
    biceps bicycle bicycles bidder bidders bids biennial biggie bigot bigoted bigotry bigots biker
    bikers bikes bikini bikinis bilateral bilingual billboard billboards billed billionaire
    billionaires billions binary binds binge bingo binoculars biochemistry biographer biographies
    biography biologist biologists biopsy bipartisan bipolar birdie birthdays birthplace
    birthright births biscuit biscuits bisexual bishops bistro bitches bitchy bitcoins bites
    bitten bitterly bittersweet bizarre blackberry blackboard blacked blackened blackjack
    blacklist blacklisted blackmail blackout blacksmith bladder blades blah blamed blames blanket
    blankets blanks blasphemy blasted blaster blasts blatant blatantly blaze blazer blazers bleach
    bleached bleak bled bleed bleeds bleep blend blended blender blends blight blinded blindfolded
    blindly blinds bling blink blinked blip bliss blister blisters blitz blizzard blob bloc
    blockade blockage blockchain blogger bloggers blogs blond blonde blondes bloodbath blooded
    bloods bloodshed bloodstream blooms blossom blossoms blouse blower blowout blows blueberries
    blueberry bluegrass blueprint blueprints bluff bluffs blunder blunt bluntly blur blurred
    blurry blush boar boarded boardroom boardwalk boast boasted boasts bobcats bobs bodily
    bodyguard bodyguards bogged bogus boil boiled boiler boilers boils bolder boldly bolster bolt
    bolted bolts bombarded bombed bomber bombers bombshell bonanza bondage bonded bonfire bonkers
    bonuses bony boob boobies boobs booby booed boogie booked bookies booklet bookmark bookshelf
    bookshop bookstore bookstores boomerang booms boos boosted booster boosters boosts booted
    booths bootleg booty booze bordered borderlands borderline boredom borne boron borough
    boroughs borrow borrowed borrower borrowers bosh bosom bosses bossy botany botched bothered
    bothers bottled bottleneck bottoms boulders boulevard bounce bounced bouncer bounces bouncy
    bounded bounds bounty bouquet bourgeoisie bout boutique bouts bovine bowed bowel bowels bower
    bowled bowlers bowls bows boxed boxer boxers boycott boycotted boyfriends boyhood brace braced
    bracelet bracelets braces bracket brackets brag bragged braid braided braids brains
    brainwashed brake brakes branched branded bras brash brass brat bravely bravery braves bravest
    brawl brazen breached breaches breads breadth breakdown breakdowns breaker breakers breakfasts
    breakthrough breakthroughs breakup breasted breasts breathed breather breathes breaths bred
    breed breeder breeders breeds breeze breezy brethren brew brewed breweries brewers brewery
    brews bribe bribed bribery bribes bricks bridal bride brides bridesmaid bridesmaids briefcase
    briefed briefs brig brigade brigades brighten brighter brightest brightly brilliance
    brilliantly brim brine brisk bristles brittle broadband broadcaster broadcasters broadcasts
    broaden broadened broader broadest broadly brochure brochures brokerage bronchitis broncos
    brooch brood broom broth brothel brothels brotherhood brotherly brow brownish browns brows
    browse browser browsers bruins bruise brunch brunette brunt brushed brushes brutal brute
    bubbles bubbly buccaneers buckets buckeyes buckle buddies budge budgetary budgeted budgets
    buds buff buffer buffers buffet buffs bugged bugger buggy bugle builder builders buildup bulb
    bulbs bulge bulky bulldog bulldogs bulletin bulletins bulletproof bullets bullied bullies
    bullion bullish bullpen bulls bully bumble bumblebee bummed bummer bump bumped bumper bumpers
    bumps bumpy bums bunches bundle bundled bundles bungalow bunk bunkers bunnies bunny buns buoy
    buoyancy buoyant burdened burdens bureaucracy bureaucrats bureaus burgers burglar burglars
    burglary burial burials burlesque burner burners burnout burnt burritos burrow bursts buses
    bushes bushy busier busiest businessman businessmen businesswoman bust busted busters bustle
    busts butch butchered butchers butterflies butterfly buttermilk butters buttocks buttons butts
    buyer buyout buys buzz buzzed buzzer bylaws bypass bypassed byproduct bystander bystanders
    byte bytes cabal cabaret cabbage cabinets cabins cables cabs cactus cadet cadets cadre
    cafeteria caffeine caged cages cakes calcium calculate calculator calculators calculus
    calendars calf caliber calif caliphate caller callers calligraphy callous calmed calmer calmly
    calms caloric calorie calories calves camaraderie camels cameo cameraman camouflage campaigned
    campaigner campaigners camped camper campers campfire campground campsite campuses cams
    canceled cancels cancerous candid candidacy candies candle candlelight candles cane canes
    canine canister canisters cannabis canned cannibal cannons canoe canoes canons canopy cans
    canteen canvas canvases canyon canyons capacitor capacitors capes capitalist capitalists
    capitalize capitals capped capsule capsules captaincy captained captains captioned captive
    captives captors captures caramel carat caravan caravans carbide carbohydrate carbonate carbs
    carcass carcasses carcinoma cardboard cardiac cardigan cardinal cardinals cardio
    cardiovascular cared careers carefree caregiver caregivers caress caretaker caribou caricature
    carnage carnal carnival carousel carp carpenters carpentry carpets carriage carriages carriers
    carrot carrots cart cartel cartels cartilage cartoon cartoonist cartoons cartridge cartridges
    carts carve carved cascade cashed cashier cashmere casinos cask casket casserole cassette
    caste caster castes castles casts casualties casualty catalog catalogs catalogue catalogues
    catalyst catalysts catapult cataract catastrophe catastrophic catcher catchers catches
    catchphrase catchy categorize cater catered caterpillars caters catfish cathedral cathedrals
    catheter cathode catwalk caucus cauldron cauliflower causal causeway cautionary cautioned
    cautious cavalier cavaliers cavalry caveat caved cavern caverns caves caviar cease ceased
    ceasefire ceases ceded celebratory celestial cellar cellars cello cellular cellulose cemented
    cemeteries cemetery censor censored censors censure centenary centennial centered centerpiece
    centimeters centrifugal centrist centurion ceramic ceramics cereal cereals cerebral ceremonial
    ceremonies certainty certify cervix chained chains chainsaw chaired chairmen chairperson
    chairs chalet chalice chalk challenged challengers champ championed championships champs
    chandelier chandeliers channeled chant chanted chants chap chapel chaplain chaps chapters
    characterize charcoal charger chargers chariot charisma charm charmed charms charred charted
    chartered charters chased chaser chases chasm chassis chats chatted chatter chatty chauffeur
    cheapest cheaply cheat cheater cheaters cheats checker checkers checklist checkmate checkpoint
    checkpoints cheek cheeks cheeky cheered cheerfully cheerleader cheerleaders cheery
    cheeseburger cheesecake cheeses cheesy chefs chem chemist chemists chemotherapy cherish
    cherished cherries chess chestnut chests chew chewed chewy chic chick chickens chicks chiefly
    chiefs childbirth childcare childish childlike chili chilled chilli chills chilly chime chimes
    chimney chimneys chimp chimpanzee chimpanzees chino chipped chisel chit chivalry chloride
    chlorine choir choirs choke choked chokes cholera cholesterol chooses chop chopped chopper
    chops chopsticks choral chord chords chore choreographed choreographer choreography chores
    chorus chow christened chromosome chromosomes chronicle chronicles chuckle chuckled chuckles
    chug chum chunk chunks chunky churchyard churn chute cider cigar cigarette cigarettes cigars
    cinemas cinematography cipher circadian circled circuitry circuits circular circulate
    circumference circumstance circumstantial circumvent circus cite cites citizenry citrus civic
    civilians clad claimant claimants clam clamp clamps clams clan clandestine clans clap clapped
    clapper clarified clarifies clarify clarinet clarion clash clashed clashes clasp classed
    classics classify classmate classrooms classy clause clauses claw claws cleaned cleaner
    cleaners cleanest cleanly cleans cleanse cleansed cleanser cleanup clearance clearances
    clearer clearest clears cleavage cleaver cleft clemency clergy clergyman cleric clerics clerk
    clerks cleverly clicked clicks cliffs climax climbed climber climbers climbs clinch clinched
    cling clinician clinicians clinics clipped clipper clippers clips clique clit clitoris cloak
    clocked clocks clockwork clog clogged clone cloned clones closes closets closures clot cloth
    clothed cloths clots clouded cloudy clout clover cloves clown clowns clubhouse clues clump
    clumps clumsy clung clustered clutch clutches clutter cluttered coached coals coarse coaster
    coasters coastline coasts coats coax cocaine cocked cockpit cockroaches cocks cocktail
    cocktails cocky cocoa cocoon coded codex codified coefficients coerced coercion coercive
    coexist coffees coffers coffin coffins cognitive coherence coherent cohesive cohort cohorts
    coil coils coinage coincide coincided coincidence coincidences coincidental coincides coined
    cola colder coldest colds coliseum collaborate collaborative collaborator collaborators
    collage collapsed collapses collar collars collateral collectibles collectively collector
    collectors collects collegiate collide collided collie colliery colloquial colonies colonists
    colony colossal colts columnist columns coma comb combatant combatants combed combines combo
    combos comeback comedian comedians comedic comedies comets comfortably comforted comforts
    comfy comm comma commandant commanded commanders commando commandos commands commas
    commemorate commemorative commence commenced commences commend commended commentaries
    commentator commentators commented commercials commissioned commissioners commits committees
    commodore commonplace communal commune communicative communicator commute commuter commuters
    compact companions comparative comparatively compares comparisons compassionate compel
    compelled compels compendium compensate competed competence competencies competency competent
    competes competitively competitor competitors compile compiled compiler complacency complacent
    complainant complained complains complementary complemented completes complexes complexion
    compliant complicate complied complies complimentary complimented comply compose composers
    composite composites compost composure compounded compounds comprehend comprehensively
    compress compressed compressor comprise comptroller compulsive compulsory computational
    computed comrade comrades concave conceal concealed concede conceded conceivably conceive
    conceived concentrate concentric conceptual concerted concerto concerts concierge concise
    conclude concludes conclusive conclusively concurrent concurrently condemn condemned condemns
    condensed conditional conditioned conditioner condo condolences condom condominium
    condominiums condoms condone condor condos conducive conductive conductors conducts conduit
    cone cones confectionery confer conferences conferred confess confessed confesses confessional
    confetti confidant confided confidential confidently configure configured confine confined
    confines confirms confiscate conflicted conflicts confront confrontational confronted
    confronts confuse confuses congenital congested conglomerate congratulate congregate
    congregational congressman congressmen congresswoman conjure connective connectors connects
    conquer conquered conqueror conquest conquests cons conscience conscientious consecutively
    consensual consensus consented consequence consequent consequential consequently conservatory
    conserve conserved considerably considerate considers consist consisted consistency consoles
    consolidate consonant consonants consort consortium conspicuous conspiracies conspirators
    conspired constables constabulary constants constituencies constituency constituent
    constituents constitute constituted constitutes constrained constraint constraints construct
    constructive constructor constructs construed consular consulate consult consultancy
    consultants consultative consulted consume consumed consumes consummate cont contacted
    contagion contagious contaminants contemplate contemporaries contempt contend contended
    contender contenders contends contented contentious contestant contestants contested contests
    contexts contextual contiguous continents contingency contingent continual continuum contours
    contraband contraceptive contraceptives contracted contractors contractual contradict
    contradicted contradictory contradicts contrasted contrasts contributes contrived controllers
    controversies conundrum convene convened convenience conveniently convent converge convergence
    conversational converse conversely convert converter converters converts convex conveyed
    conveyor conveys convict convicts convinces convincingly convoluted convoy convoys cookbook
    cooked cooker cookery cookies cooks coolant cooled cooler coolers coolest coon coop cooperate
    cooperative cooperatives coordinate coordinators cope copied copious copped copycat
    copyrighted copyrights corals cord cordial cordon cords cores coriander cork cornea cornered
    corners cornerstone corny corolla coronary coronavirus coroner corporal corpse corpses corpus
    corrected correctional corrective corrects correlate correspond corresponded correspondence
    correspondent correspondents corresponds corridor corridors corroborate corrosive corrupted
    corset cosmetics cosmic cosmopolitan cosplay costly costumes cosy cottage cottages couches
    cougars cough coughed coughs councillor councillors councilman councils counsellor counselor
    counselors countdown counted counteract countered counterfeit counterpart counterparts
    counterpoint counterproductive counters countess countrymen countryside coupe coupled coupon
    coupons courageous courier courteous courthouse courtroom courtyard coven covenant covenants
    covert coveted cowardice cowardly cowards cowboy cowboys coworkers cows coyotes cozy crabs
    crackdown cracked cracker crackers cracks cradle crafted crafts craftsman craftsmen crafty
    cram crammed cramp cramped cramps cranberry cranes cranial crank cranky crappy crashed crashes
    crass crate craters crave craven crawl crawled crayon crayons craze crazed crazier craziest
    creams creamy crease creatively creators credence credentials credited creditor creditors
    creeks creep creeper creeps creepy crept crescent crews crib cricketer cricketers crickets
    cries crimson cringe cripple crippled crisp crisps crispy criticisms criticize critique
    critiques critters crochet crock crocodile crocodiles cronies crook crooked cropped crops
    crossbow crosses crossfire crossover crossroads crossword crotch crouch crowded crowds crowned
    crowns crows crucified crucifix crucifixion crude cruel cruelly cruelty cruiser cruisers crumb
    crumble crumbled crumbs crumpled crunch crunchy crusade crusader crusaders crushed crushes
    crust crusty crutches crypt cryptocurrency crystalline crystals cube cubes cubic cubicle cubs
    cuckoo cucumbers cuddle cuddles cuddly cues cuff cuffs cuisine culinary cull culprit culprits
    cult cultivate cults cultured cumbersome cumin cumulative cunt cunts cupboard cupcake cupcakes
    cups curate curator curators curb curd cured cures curfew curl curled curls curly currencies
    currents curricula curriculum curse cursed curses cursor cursory curtail curtailed curtain
    curtains curvature curved curves curvy cushion cushions cusp custard custodial custodian
    customary customize cuter cutest cutlery cutoff cutter cutters cyanide cyberspace cycles
    cyclic cyclist cyclists cyclones cylinder cylinders cyst czar dads daft dagger daggers dainty
    """
}
