extension NameData {
  /// Given names that are words, places or family names as well: they need a clear sentence.
  static let givenNamesThatAreWords: StaticString = """
    Abbi Abe Abel Abiye Abraham Acar Ada Adel Afton Ağa Agnes Aimable Ajan Aksel Albin Aleš
    Alexandr Alexandra Alfa Alfons Alicia Aline Alışık Allegra Alli Almaz Alphonse Amada Amado
    Amador Amanda Amando Amara Amaro Amber Amel Əmin Əmir Amma Amos Amparo An Anar Anca Anders
    Andrei Ane Angel Angelica Anita Anka Anke Anton Antun April Ari Ariana Arild Arizona Armando
    Arne Art Arturo Asa Asım Asma Assunta Ást Asta Asunción Atla August Auguste Augustin Augusto
    Aurora Aurore Ava Aya Ayan Aydın Ayla Azər Aziz Bağdat Bahadır Baker Baki Bali Ballı Baptiste
    Barbara Bart Basil Basım Bautista Beata Bebe Bena Benito Benoît Bent Bento Berat Beren
    Bernardo Beryl Bill Bishop Björk Blair Blanch Blanka Blas Bo Bodil Bogdan Bogey Bonny Borg
    Božo Bram Brande Brandon Brandt Brandy Branka Brant Brecht Breda Brennen Brent Brett Brisa
    Brit Britt Brody Brook Bruna Bryn Bud Buddy Búi Burk Caddie Caesar Caio Cale Cali Calla
    Camilo Can Canan Candela Candida Caprice Caridad Carine Carmine Carol Carolina Carri Carter
    Cash Catalina Celeste Cem Cesar Cezary Chante Charity Charlotte Chase Cherry Chi Chip
    Christen Chuck Cici Clark Claude Claudia Clémence Clemente Cliff Cole Colin Constance
    Consuelo Cooper Coral Corda Cordero Cori Coşkun Cosmo Cris Cristal Crystal Curt Curtis
    Custodia Dadaş Dag Dahlia Daisy Dale Daler Damar Dan Dana Dani Daniela Dante Dany Darci Dary
    Dawn Dawne Dean Dee Delfino Deniz Derek Derya Dev Diamond Diane Dickie Diken Ditte Dodo Dolly
    Domen Don Donald Donato Douglas Drago Drake Drew Drita Duha Duke Duma Dũng Earl Ebba Ed Eda
    Edel Efe Eik Eko Elda Eldar Elden Elif Elita Ell Els Elvan Elver Ember Emir Emmer Emre Enfes
    Ensar Erica Erin Erling Erna Erva Esco Esma Esmeralda Eşref Estela Estiva Etta Eve Evita
    Evrim Facundo Faith Falk Fang Fatih Fausto Fay Fella Ferdi Ferman Ferne Fiamma Fidan Filiz
    Finis Firman Fleur Flo Flora Flore Florence Florencia Florin Fonda Forni Forrest Fortunata
    Fortunato Foster Fran Franca Frances Franco Frank Franka Franklin Fraser Frode Fügen Fuma
    Gabe Gabel Gada Gale Gallego Galo Garret Gaye Geert Geir Gemma Gene Gergő Germain Ginger
    Gitte Giuliano Gizem Glen Gökçe Golden Goma Grace Graham Grania Grant Grega Gro Guido Gül
    Gustavo Guy Hải Hakan Hakikat Halim Haluk Hana Hank Harman Harold Harper Harsh Hasret Hayret
    Hazel Heather Heba Heide Helen Helge Hellen Hendrik Henna Hilal Holmes Homer Honoré Hope
    Hükümdar Hülya Hung Hunter Hürmet İbiş Ida Ifa Ikram Ilah Ima Imo Indi Indie Inge Inger Inta
    Ira Irena Irfan Iris Isidro Isla Iver Ivy Jacinto Jacqueline Jada Jade Jamie Janet Jara Jarl
    Jasmine Jason Jasper Jay Jean Jeanne Jed Jelita Jesus Jiřina Jo Joel Jon Jordan Josefina Joy
    Jozef Jude Jūla Jun Kabir Kade Kadin Kadri Kai Kaj Kamil Kana Kane Kapitola Kara Karaca Kari
    Kasie Kašpar Kay Kazım Kemal Kent Kibar King Kira Kirk Kısmet Kıvılcım Klaas Klára Knut Kody
    Koen Kole Kopan Kory Kovu Kristal Kritika Krystal Kumar Kumral Kyla Kylan Kyle Lada Lan Lana
    Lance Lane Lassie Laure Laurel Lauren Lea Lee Leen Lei Leire Lem Len Lene Leonard Leoni Lera
    Lesa Letta Levi Lew Lex Li Lia Libia Lida Líf Lila Lily Lim Lin Lincoln Lind Linde Line Linn
    Lino Liv Loda Lois Lola Loma Lone Long Lope Lorraine Lotte Lotti Lou Louis Lourdes Lucky Lue
    Luisa Luka Lulu Luster Lute Luzia Lyda Lyn Maarten Madeleine Madison Mads Mae Magdalena Magna
    Mahir Maila Maja Major Maks Malene Malik Malin Malte Mamie Mandi Manilla Manuela Manus
    Marcial Marcio Marcos Maren Margarida Marge Margherita Marguerite Marian Mariano Marica Marin
    Marina Marini Marino Marís Mark Marley Marquise Marsa Marshall Marte Marten Martina Martirio
    Mason Matas Matei Mathieu Matta Matti Maxi Maxim Maxima Maxime May Maya Mazlum Mehdi Melanie
    Melisa Melodie Melody Mena Mercedes Mercy Merlin Merry Metin Metta Mevlüt Miel Mikołaj Mila
    Milan Milda Miles Milla Milo Min Mina Mira Misti Misty Modesta Modesto Monja Morena Móri
    Morris Mose Moses Mücevher Muni Murat Musa Muslim Mutua Muvaffak Muzaffer Na Nacer Nafile
    Nağı Nanə Napoleon Nate Naz Nazlı Nazmi Ned Nena Neo Neta Netta Nia Nico Nihai Nik Nisə Niyaz
    Noé Nona Nonni Norma Normand Nula Odd Odda Okey Ola Óli Oliva Olive Olle Om Onur Opal Oranlı
    Örk Orka Orla Orlando Ormar Oruç Osa Ottone Ove Özge Özlem Özlü Pacífica Paco Page Pála Pall
    Palle Palmer Paloma Pancho Panini Paris Parker Pascual Pat Pate Patience Patrice Patricia
    Patricio Patti Paulina Pearl Pelle Pellegrino Penny Pepe Per Perla Peta Philo Pia Pierce Piet
    Pilar Pili Ping Piper Ples Poppy Porsche Primitiva Primitivo Prince Princess Puk Racha Radek
    Radit Radka Rado Raf Rahman Rahmi Rama Ramadan Ramazan Ramiro Rəna Randy Ranka Rasa Ravi Ray
    Reed Reet Refik Refugio Regina Régis Rein Reiner Réka Remo Remzi Renard Reni Resi Reta Reto
    Retta Rex Reyhan Reza Rhea Ria Ricci Rich Rick Rico Rida Río Ritt Roan Rob Robin Rod Rolando
    Rollo Romain Romaine Roman Romana Romano Romeo Roos Roque Ros Rosario Rose Rosemary Rosette
    Roy Rube Ruby Rudy Ruhsat Rui Rúnar Rune Russ Rusty Ryker Şaban Sabri Sabrina Sada Sadaka Sær
    Şəfa Sage Sahra Sai Saka Şakir Salami Səlim Salma Salvador Salvi Şamil Sənan Sancak Sancho
    Sander Sandy Sani Şanlı Sanne Sante Santiago Sari Šárka Savanna Savon Saydam Saygın Seda
    Selim Selvi Sena Senna Senta Sep Serena Serge Serpil Severo Sevim Şevket Sharon Sid Sien
    Sierra Signe Sile Silke Silva Silvestre Sina Sinan Sini Siper Skær Skip Skugga Sky Sláva
    Smiltė Şöhret Solange Sondre Sonny Søren Spencer Stan Stanca Star Stein Sterling Stien Stig
    Stone Stonewall Sultan Summer Sunny Susana Süvari Svein Svend Sverre Sylvain Tad Talan Talon
    Tana Tania Tao Tara Taro Tasdik Tasvir Tempie Terry Thi Thompson Tia Tiara Tine Todd Toni
    Topuz Tór Tord Tore Tori Tory Tove Trae Trent Trine Trinidad Troy Trude Ture Turner Ty Týr
    Uğur Ula Ülvi Ümmet Umut Urbain Uwe Vagn Vaka Val Valborg Valda Valentin Valentine Valér
    Valère Validə Van Vasco Veiga Veit Vela Vena Vern Verne Vernice Veronica Véronique Veva Vic
    Victoria Vidal Vikar Viktorie Vilde Vina Vince Viola Violet Violeta Violette Virginia
    Virginie Vita Vitali Volkan Vũ Wade Walker Walt Warren Wei Wende Will Willa Willi Williams
    Willie Wim Winni Winny Winter Wolf Wolfram Woody Wouter Yamən Yang Yankı Yara Yasemin Yaw
    Yıldız York Yunus Yurttaş Zach Žan Zərif Zeki Zihni Zina
    """
}
