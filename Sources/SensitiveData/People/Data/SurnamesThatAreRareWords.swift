extension NameData {
  /// Family names that are rarer words of English as well.
  static let surnamesThatAreRareWords: StaticString = """
    Abbey Akin Alderman Alley Almond Bales Bane Barns Barrow Bays Beavers Beers Blanks Blessing
    Bliss Blunt Bolt Bottoms Bounds Bower Bowling Brace Brake Breeding Brim Broom Bump Bunting
    Burrow Butts Cheek Cheeks Chestnut Chew Chick Chow Clapper Cleaver Coats Coffin Cone Converse
    Cooks Coon Cope Cork Covert Craven Crews Crisp Crook Crouch Curl Cutter Dame Deans Dent Dicks
    Dill Doll Downer Drain Dukes Dyke Fanning Favors Fellows Fender Fielder Fife Flack Flick Fore
    Fountain Freed Freedman Fried Fries Fryer Fudge Gallant Gist Glaze Goings Grim Groom Grove
    Groves Gurney Hack Hackney Haggard Hammock Hanks Harden Harms Harp Hash Hatch Havens Hawks
    Hedge Hedges Hickey Hoard Hooks Humble Irons Jester Jolly Keel Kindred Kitchens Kite Lair
    Lander Lark Lash Lavender Layman Leak Leech Lemons Lively Looney Majors Manor Marker Martini
    Maze Medley Meek Messenger Mink Mock Motley Mull Nave Nobles Null Oaks Outlaw Paddock Pagan
    Painter Parish Parsley Partridge Peek Pence Peppers Pickle Pitcher Plumb Pointer Pond Ponder
    Provost Pulley Quirk Rains Rainwater Ransom Rash Rector Reel Rider Rife Ringer Robins Roller
    Rouse Ruff Rushing Scales Seals Seaman Sells Settles Shank Shanks Shearer Shilling Shiver
    Shivers Shoemaker Shook Shores Showers Skipper Slate Slaughter Sledge Smiley Sparrow Spear
    Speck Spikes Sprinkle Stamps Starling Steed Stiles Stoner Strait Stringer Stump Sturgeon Swain
    Swan Teal Thorn Thrash Tiller Tinker Trotter Troupe Trout Tuck Usher Utter Veal Vest Vines
    Vineyard Waits Waltz Warden Wheat Whiting Wick Wicker Winger Withers
    """
}
