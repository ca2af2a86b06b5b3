/// What administrators call machines after: gods, planets, figures of stories.
enum ThemeNames {
  static let all = TermSet(
    """
    zeus hera poseidon demeter athena apollo artemis ares aphrodite hephaestus hermes hestia dionysus hades
    persephone helios selene eos gaia uranus kronos chronos cronos rhea hyperion themis mnemosyne prometheus atlas
    pandora nyx erebus nemesis nike eris hypnos morpheus tyche pan heracles hercules perseus theseus achilles ajax
    odysseus ulysses hector orpheus icarus daedalus medusa minotaur hydra cerberus chimera pegasus sphinx cyclops
    styx charon calypso circe
    jupiter juno neptune minerva mars venus vulcan diana vesta mercury ceres pluto saturn janus faunus romulus remus
    odin thor loki freya freyja frigg baldur balder tyr heimdall bragi idun njord skadi sif hel fenrir sleipnir
    mimir ymir huginn muninn hugin munin ragnarok valhalla asgard midgard bifrost mjolnir yggdrasil surtr
    ra osiris isis anubis horus thoth sobek bastet hathor sekhmet ptah
    shiva vishnu brahma ganesha kali indra agni
    io europa ganymede callisto titan rhea dione tethys mimas enceladus iapetus phoebe hyperion miranda ariel umbriel
    titania oberon triton nereid phobos deimos charon eros pallas makemake haumea sedna
    sirius vega altair deneb polaris rigel betelgeuse antares aldebaran arcturus capella procyon bellatrix regulus
    andromeda cassiopeia orion pegasus lyra cygnus draco centauri cassini huygens hubble voyager sputnik kepler
    curiosity soyuz vostok gemini challenger columbia discovery endeavour
    gandalf frodo bilbo samwise aragorn legolas gimli boromir faramir eowyn galadriel elrond arwen gollum sauron
    saruman mordor rohan gondor isengard rivendell shire moria smaug shelob balrog treebeard radagast nazgul
    luke leia yoda chewbacca vader obiwan anakin tatooine hoth endor naboo coruscant dagobah alderaan jabba lando
    boba r2d2 c3po bb8 kylo deathstar falcon
    spock picard riker worf troi uhura sulu scotty janeway sisko quark voyager enterprise defiant romulan klingon
    homer bart marge lisa maggie moe krusty milhouse smithers flanders barney apu
    kermit gonzo fozzie piggy animal statler waldorf rizzo scooter bert ernie bigbird elmo grover oscar
    mickey minnie donald goofy pluto huey dewey louie scrooge daffy tweety sylvester bugs porky
    asterix obelix idefix getafix tintin snoopy woodstock linus schroeder garfield odie
    sansa arya tyrion cersei jaime jorah tormund brienne hodor stannis renly davos varys bronn theon winterfell
    rick morty summer beth jerry bender fry leela zoidberg farnsworth hermes
    neo trinity morpheus zion cypher tank dozer oracle nebuchadnezzar skynet hal9000 marvin deepthought zaphod
    trillian arthur slartibartfast
    batman robin joker gotham superman krypton spiderman hulk thanos groot rocket gamora wolverine magneto
    hogwarts dumbledore snape voldemort hagrid hermione dobby hedwig
    ruby emerald sapphire amethyst topaz opal jade onyx quartz obsidian granite basalt marble jasper agate garnet
    amber pearl diamond turquoise malachite beryl peridot zircon
    granit basalt marmor quarz bernstein rubin smaragd saphir
    everest kilimanjaro matterhorn eiger denali fuji etna vesuvius olympus makalu lhotse annapurna
    chimp gorilla gibbon gecko iguana chameleon cobra viper python mamba anaconda panther jaguar puma cougar lynx
    ocelot cheetah falcon hawk kestrel osprey condor raven badger otter walrus narwhal orca barracuda piranha
    mammoth mastodon raptor velociraptor trex stegosaurus triceratops
    helium neon argon krypton xenon radon lithium beryllium boron titanium vanadium chromium cobalt nickel gallium
    germanium arsenic selenium strontium yttrium zirconium niobium molybdenum palladium iridium platinum osmium
    uranium plutonium
    """)

  /// Themes that are also called so as products: they need a word for a machine directly beside them.
  static let products = TermSet(
    """
    loki thanos apollo atlas prometheus titan hermes athena gemini oracle ruby python puma jaguar falcon neo
    selenium chromium diamond summer animal discovery rocket mercury scooter tank robin pan mars
    europa columbia chimera marble jasper oscar pearl arthur
    """)
}
