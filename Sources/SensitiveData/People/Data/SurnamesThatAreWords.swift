extension NameData {
  /// Family names that are words as well.
  static let surnamesThatAreWords: StaticString = """
    Abad Abarca Abate Abe Abraham Abril Acero Agate Águila Akar Aksu Alas Albero Albert Alcalá
    Alcalde Alegre Alegria Alemán Alfons Allas Allen Allende Aller Alonso Amador Amato Amo Amor
    Amores Amos Anda Anders Andra András Andres Angel Angeli Anima Anjos Annars Ansa Antal Arab
    Aragón Archer Arco Arenas Ares Argento Arias Armas Arroyo Arslan Arts Asks Aslan Asp Assunção
    Ata Atlas Auch Auger Augustin Aun Aurora Aus Baa Babbo Babka Bacha Backer Bah Bail Bains
    Baker Bakke Bakken Bakker Bal Bala Bale Bali Ball Balla Ban Baňa Banks Bär Barba Barbe Barber
    Barco Bare Barker Barman Baró Baron Barra Barre Barrera Barriga Barrio Barrios Barros Bas
    Bašić Baška Bass Bassi Basso Batalla Bates Bath Batista Battaglia Bautista Bean Beard Beck
    Beek Beer Beka Bell Belle Bello Bender Benet Benito Benoît Beránek Berg Berge Bergen Berger
    Berry Bett Bey Bianchi Bien Bilge Bilgin Bills Binder Bins Bir Birch Bird Bishop Bite Björk
    Blanc Blanca Blanch Blanche Blanco Blanda Blick Block Blom Blot Bocca Bode Boer Bollen Bond
    Boner Bones Bonnet Boon Booth Bor Bora Borde Bore Borg Borghese Boru Bos Bosco Botella Botta
    Boucher Bouillon Bourgeois Boven Bowler Bowman Boyle Bragt Branch Branco Brand Brande Brands
    Brandt Braun Bravo Bray Breit Breton Brett Brewer Brick Bridge Bridges Bright Brink Brito
    Brody Broeders Broek Brooks Brown Browning Bruin Brun Bruna Buck Bud Bueno Bull Bulle Bullock
    Burger Burns Burr Burrows Bury Bush Butcher Butler Butte Caballero Cabello Cabeza Cabo
    Cabrera Cadena Cai Cairns Cal Calvo Cámara Camino Camp Campo Campos Camps Canali Canals Canna
    Canning Cannon Cano Cant Cantón Cao Cápa Cares Carneiro Caro Carpenter Carrera Carrier
    Carriera Carrión Carro Carry Carter Cartes Carton Carvalho Casa Casado Casal Casale Casas
    Cases Casini Castelli Castelló Castilla Castillo Castro Catalán Čech Ceci Černý Cerro Červený
    Chad Chamberlain Chambers Champagne Chan Chandler Chapa Chapelle Char Chase Chaves Checa
    Cherry Chevalier Chi Chico Chien Chiesa Chin Choque Chou Chrétien Christen Chu Church Cipolla
    Clair Clark Claude Clay Clement Clemente Coca Cock Coelho Cole Colin Colla Collier Collina
    Colon Comer Comment Comte Con Concha Conde Constant Conte Conter Conti Contra Contractor
    Convey Cook Cools Cooper Čop Cordero Çorlu Cornet Corona Coronel Corra Corral Correa Corredor
    Correia Correr Cortes Cortina Costa Coste Côté Cotto Courtier Cousin Cousins Couture Cox
    Crane Creed Criado Crooks Cross Cruise Cruz Cuadrado Cuarta Cuda Cuenca Cuesta Cui Cumming
    Cunha Curry Da Dach Dada Dağlı Dags Dai Dale Dalla Dam Dan Dana Dane Dani Danner Dano Dans
    Dar Dare Das Dash Dass Davenport Deacon Dean Dee Deep Dej Dekker Del Delgado Delle Demir Den
    Denis Denk Der Detti Dever Devi Dias Dick Die Dieu Diez Dijk Din Ding Divan Diver Divine
    Dobre Doctor Doe Domingo Dona Donald Doorn Dörr Dos Dostál Downing Downs Doyen Draghi Drake
    Drew Dries Drobný Drum Du Dua Duff Duke Duma Dunne Duque Duran Durant Durante Durmuş Đuro
    Dyer Earl Eck Eco Eden Eder Edin Egli Ek Elder Eller Elo Emo En Ender Ene Engel Engelen
    Engels Engen Engl Es Escobar Espada España Español Espejo Este Estes Esteve Estrada Fair
    Faith Falcón Fall Fan Fang Fares Faria Farias Farina Farmer Fattori Fay Fee Feest Feinen
    Feller Fermi Ferrari Ferry Fiala Fica Fico Fielding Fields Fiere Figueiredo Filip Finch Fink
    Finns Fisher Fleck Flink Flood Flor Flores Flowers Fondo Font Fontaine Foot Foran Ford Forget
    Forrest Fors Forza Foster Fox Franco Frank Franka Franks Franz Freely Freeman Frei French
    Frère Fresh Frías Frid Frisch Frisk Fröhlich Frost Frutos Fry Fu Fuente Fuller Funk Gade
    Gagné Gál Gala Gall Gallego Gallo Gama Gamble Gara Garcia Garde Garland Garner Garret
    Garrison Gates Gatti Gatto Gay Gazu Gee Geest Genot Gent Gentili Gera Germain Gibbons Gil
    Gill Ging Giunti Giusti Glass Glasses Goda Godin Gola Golden Gong Gore Graaf Grace Gracia
    Graf Grand Grande Grant Gras Grassi Grasso Grau Gravel Graves Gray Greco Green Gren Grenier
    Grey Griego Griffin Grill Grimes Grob Groen Groot Gros Gross Grossi Grote Grüner Grunt Gu
    Guard Guardado Guardia Gubben Güçlü Guerra Guerreiro Guerrero Guillaume Gül Gule Gülen Gut
    Gute Haag Haan Hacker Hagen Hájek Hak Hakim Hale Halim Hall Halls Ham Hammer Han Hande
    Handler Hane Hardy Hare Haren Harm Harper Hart Harta Harte Hasty Hawthorn Hay Hays Hearty
    Heath Heck Heer Heim Hein Heiss Helen Hell Heller Helm Hemma Hens Herbst Herd Herrera Herring
    Herzog Het Heuvel Hicks Hidalgo Hierro Hill Hills Hjelm Hjort Ho Hoek Hoes Hoeven Hogan
    Holder Holm Holmes Holt Honing Honoré Hood Hoog Hook Hoop Hoppe Hora Horn Horst Hou Hove
    Hrubý Hu Huerta Huff Hug Hull Hung Hunt Hunter Hurt Hus Iglesia Ii Infante Innocenti Ísraels
    Ivory Izquierdo Jacks Jaén Jäger Jakis Januar Jean Jelínek Jen Jesus Ježek Jin Johns Jong
    Jonge Jordan Judge Jug Jung Junior Junk Jurado Kabus Kager Kalan Kale Kalla Kallas Kalm
    Kamene Kamp Kan Kane Kant Kar Kara Kas Kay Kaya Keer Kelder Kemp Kendi Kent Kerkhof Kern
    Ketting Key Khan Kidney Killer Kindle King Kink Kirke Kiss Klaas Klein Klima Klug Knapp
    Knappe Knight Kniha Ko Koch Kogo Kok Kolář Kolega Kollár Komen Komora Konečný Kong Koning
    Kont Kopa Kopf Kopp Koppel Koret Kort Korte Kosten Kota Kovář Kozák Kraft Král Kramer Kris
    Kříž Kroon Krop Ku Kuba Kubek Kučera Kugler Kumar Kunde Küng Kupa Kurz Kus La Laan Lāce Lacy
    Lad Lage Lago Lagos Laguna Laine Lakin Laks Lam Lamas Lamb Lan Landa Lande Landen Lane Lang
    Lange Langer Lás Lass Lassen Lata Lätt Lawless Lazo Le Leach Leal Leão Lede Lee Leek Leen
    Lees Leeuw Leeuwen Léger Lei Leis Leite Letta Leu Levy Lewa Ley Li Lie Lien Lijn Lima Limo
    Limón Lin Lind Linden Link Linke Lipa Lips Lira Liška Llamas Llano Lo Lobo Lobos Lofts Loja
    Lombardi Lombardo Loon Lopes Lopez Lord Louis Loyal Lu Lucid Luik Lund Lunde Lung Lupo Luster
    Luz Lyden Lynch Ma Maas Mac Mace Mach Machado Macho Madden Madera Mae Maggio Mai Maia Maillot
    Maire Malá Mall Malo Malý Mambo Mamo Mancini Manço Mand Manda Mane Mangal Mangel Mani Manning
    Mans Marchand Marcos Mare Marek Mareš Mari Marian Marin Marini Marino Mariscal Mark Marks
    Mármol Marques Marron Marrone Marry Mars Marsh Marte Martens Martins Mas Mason Massa Massé
    Mast Master Mata Mate Mathieu Matko Matos Maya Mayo Mayor Mayoral Meadows Medel Medici Mee
    Meer Meester Mei Melo Melody Mena Mens Mensa Menton Mercado Mercati Merchant Merino Merry
    Mesa Mets Mies Mignon Mil Milanesi Miles Miller Millet Mills Miner Minhas Minne Mir Miše Mitt
    Mo Moan Modi Modig Mody Moe Moet Mol Molen Moles Moll Møller Monaco Moneta Monk Monks Monte
    Montero Montes Monti Moody Moon Moons Moor Mora Morais Morales Morar Moreau Moreno Móri
    Morrow Morse Moses Moss Mota Mou Moulin Mountain Moura Mouton Mu Mucha Mude Mulder Mule Mur
    Muro Muru Musa Musi Na Nacer Nadal Nader Nagel Nagle Nascimento Natt Navarro Nee Nek Nene
    Neto Nette Neu Neve Neves Neveu Newton Ni Nia Nieto Noble Nogueira Noot Nord Nota Nur Nus Oak
    Oda Odds Oever Ojala Ojo Oliva Olive Oliveira Olivier Om Oosten Op Orchard Org Orlando Orlov
    Orta Ortega Oscuro Öss Otte Ou Oude Paal Pace Page Pagès Pai Pal Palacio Palazzo Palić Pall
    Palla Palm Palma Palmer Palo Pan Pang Pant Pap Paquet Parada Paradis Pardo Paré Paredes
    Pareja Parent Paris Park Parker Parks Parry Parsons Partida Parts Pascual Pasqua Pastor Pau
    Payer Paz Peacock Peck Peer Pellegrini Pena Peñas Pent Pepe Pereira Peri Pers Peters Petit
    Petty Pi Pierce Pike Pimenta Pinheiro Pino Pintar Pinto Pintor Piquer Pire Pires Plana Plank
    Plante Plas Plaza Ploeg Pol Polák Pole Polis Polla Polo Pont Ponti Pop Pope Porta Porter
    Portero Porto Potter Powers Poza Pozo Prado Praga Prat Prati Preda Priest Prince Prins
    Procházka Proctor Prodi Proost Pu Puente Puerta Quartier Quero Quintana Rabia Racine Rahman
    Raid Rails Raj Raja Raju Rak Ram Rama Ramos Rand Rask Rattan Ravel Ravi Ray Raya Rea Reader
    Redondo Reed Reeves Refs Regge Reich Reicher Reif Reina Reiner Reis Ren Renard Renault
    Renders Rey Ribeiro Ribera Ricci Rice Rich Richard Richer Rico Ridder Riddle Ridge Riem Rijn
    Rincón Ring Rinner Río Rios Rís Risa Rivera Rivers Rivière Roach Roba Robi Robin Roca Rocha
    Roche Rocher Roda Roe Rogers Rojo Róm Roma Romain Roman Romano Romero Roos Roots Roque Ros
    Rosario Rosas Rose Rossi Rotter Rousseau Rout Roux Roze Rua Rubio Rueda Ruiter Rus Rush Russo
    Rust Růžička Sá Sabri Sacré Sade Şafak Safari Sager Saha Sala Salamanca Salami Salas Salat
    Salata Sales Salgado Salmon Salu Salvador Salvi Salvo San Sandal Sande Sander Sanders Sands
    Sane Sang Sani Sans Sant Santi Santiago Santos Saran Sarmiento Sas Sauber Sauer Saura Sauvage
    Savage Savant Sawyer Scarpa Schaden Scharf Schiavo Schmuck Schneider Schoen Schön Schrijver
    Schrik Schutter Schwarz Sé Sears Seč Seco Segni Seguí Segura Sellers Sem Sen Serem Serra
    Serrano Seven Sever Sevilla Sexton Shah Sharp Sheikh Shepherd Sherry Shields Shine Sidor
    Sierra Sild Silk Silke Silva Sims Sinan Sinema Singer Sinner Sire Sirén Şirin Skinner Škoda
    Skog Skok Skov Sloot Smál Smart Šmíd Smit Smith Snow Soares Sobota Sobrino Soest Soi Sokol
    Sola Solar Soldo Solé Som Sommer Soprano Soto Soylu Sparks Spears Spencer Spies Springer
    Sprong Stack Ståhl Stan Stark Starosta Šťastný Steen Steer Stein Stern Steuer Stevens Steward
    Stifter Stín Stock Stokes Stolz Stone Storey Storm Storms Stout Stralen Strand Strid Strøm
    Styrs Su Suits Summers Sun Sung Sur Sura Sutter Svans Svärd Svoboda Swift Swords Sýkora Taal
    Tabet Tack Tailor Tak Tali Tan Tang Tank Tanner Tao Tasca Tasso Tata Tatar Tedesco Ter Terry
    Thatcher Ti Tichý Tien Ting Tirado Toledo Toma Tomé Tomei Toms Toner Topić Toro Torre Torrent
    Torrents Torres Tours Toy Trapani Travaglio Travers Tron Tröst Troy Trupp Tú Tucker Tùng Tur
    Turchi Turner Tutu Uğurlu Uit Und Unger Unis Urbain Urban Usada Vaca Vain Valdés Valencia
    Valent Valente Valentin Valentine Valle Vallée Vals Valves Van Vara Vargas Varma Vasa Vaz
    Veen Vega Vela Velden Ven Vento Verdi Verga Verkade Vers Veselý Vi Vial Vicente Victory Vidal
    Vidas Vieira Vienne Vigil Vik Vila Vilar Vill Villa Vina Viola Visser Vissers Vitali Vives
    Vleugels Vlk Vlna Voet Vogel Voisin Volk Volta Von Vos Vries Vroege Vũ Wade Wal Wali Walker
    Wall Walls Wan Wang Ward Ware Warmer Warren Warrior Waters Watt Watts Weaver Weeks Wei Weir
    Weis Weiss Wel Welch Wells Wen Wende Wensen Werd Wheeler Wiek Wiel Wiener Wies Wijk Wild
    Wilde Williams Wills Winter Winters Wise Wit Witte Wolf Wood Woods Wright Wu Wunsch Yan Yang
    Ye Yến Yogi Yu Yüksel Zaal Žák Zamora Zapata Zeman Zengin Zima Zimmer Zorlu Zou Zu Zwart
    """
}
