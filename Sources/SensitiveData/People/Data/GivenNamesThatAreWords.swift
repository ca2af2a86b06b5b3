extension NameData {
  /// Given names that are words, places or family names as well: they need a clear sentence.
  static let givenNamesThatAreWords: StaticString = """
    Abad Abbi Abbondanza Abdal Abe Abel Abiye Abraham Acar Ada Adel Aderito Admira Adoram Afet
    Afro Afton Ağa Ági Agnello Agnes Aimable Aires Ajan Akil Aksel Albin Aleja Alem Aleš Alexandr
    Alexandra Alfa Alfons Alicia Alim Aline Alışık Alívio Alkan Allegra Alli Almas Almaz Alo Alp
    Alphonse Altan Amable Amada Amado Amador Amadora Amanda Amando Amant Amara Amaro Amata Amável
    Amber Ame Amel Amer Əmin Əmir Amma Amos Amparo An Anar Anca Ande Anders Andina Andino Ando
    Andrei Ane Angel Angelica Angret Anita Anka Anke Anker Annunzio Ansa Anta Anton Antun
    Apostolica April Argentine Ari Ariana Arild Arizona Armağan Armando Arne Art Arturo Arve
    Arvet Asa Ascensão Asım Asma Asse Assi Asso Assunção Assunta Ást Asta Astride Astro Asunción
    Ataman Atla August Auguste Augustin Augusto Aurora Aurore Ausilio Ava Ave Aya Ayan Ayaz Ayça
    Aydın Ayla Ayn Aza Azər Azim Aziz Azmi Azzurra Azzurro Baard Bağdat Bahadır Bahtiyar Baila
    Baker Baki Bali Ballı Bamse Bana Banko Baptiste Baran Barão Barba Barbara Barbe Bardo Barris
    Bart Başak Başar Basil Basım Basma Bata Battista Bautista Beata Beato Bebe Begüm Beka Bena
    Benedetta Benet Benito Benoît Bent Bento Benvenuta Berat Berber Beren Berk Bernardo Berrak
    Beryl Besar Bilek Bilgin Bill Binali Bionda Biondo Birk Bishop Bita Björk Blair Blanch Blanka
    Blas Bo Bobo Bodil Bogdan Bogey Bonny Bono Bora Borg Bosse Bozan Božo Bram Brande Brandon
    Brandt Brandy Brane Branka Brano Brant Bratu Brecht Breda Brennen Brent Brett Brisa Brit
    Britt Broder Brody Brogan Brook Bruna Brune Bruto Bryn Bud Buddy Buğra Búi Buket Bülbül
    Burhan Burk Caddie Caesar Çağla Çağlayan Caio Cale Cali Calla Calmo Camilo Can Cana Canan
    Candela Candida Cano Cao Caprice Caridad Carine Carmine Carol Carolina Carri Carter Cash
    Catalina Celeste Cella Cem Cenk Ceren Cesar Ceylan Cezary Cha Chan Chante Charity Charlotte
    Chase Chen Cherry Chi Chinami Chip Cho Chrétien Christen Chu Chuck Cici Çiğdem Cihangir Cihat
    Çimen Çınar Clark Claude Claudia Clémence Clemente Cliff Coco Cole Colin Colina Colla Colombo
    Coltura Cono Consiglia Constance Constancia Consuelo Cooper Coral Corazon Corda Cordero Cori
    Corne Coro Coşkun Cosmo Costanza Cris Cristal Crocifisso Crystal Cumhur Curt Curtis Custodia
    Dac Dadaş Dag Dahlia Daisy Dale Daler Damar Dan Dana Dani Danie Daniela Dante Dany Darci Dary
    Dawn Dawne Dea Dean Decimo Dee Defne Delfino Deniz Dera Derek Derviş Derya Desiderato Dev
    Deva Diamante Diamond Diane Diano Dickie Dien Digno Diken Dimple Direnç Ditta Ditte Divina
    Divino Dodo Doğuş Dolan Dolly Domen Don Donald Donalda Donato Dorata Doruk Dotty Douglas
    Drago Drake Drew Drita Duha Duke Duma Dũng Duri Durmo Durmuş Durs Duru Duy Dvora Earl Ebba
    Ebe Ece Ed Eda Ede Edel Edle Efe Eik Ejder Eje Ekin Ekko Eko Elda Eldar Elden Eletta Elif
    Elita Ell Elmas Elo Els Elvan Elver Ember Emel Emir Emmer Emre Enfes Enke Ensar Eran Erden
    Ergen Ergin Erica Erin Erkin Erling Ermine Erna Erva Esco Esen Esin Esma Esmeralda Espérance
    Eşref Estela Estiva Eter Etta Eve Evita Evrim Ezgi Facundo Fahri Faik Faith Falk Fang Fani
    Fari Fata Fatih Fausto Fay Fazilet Fehmi Feige Félicité Fella Ferah Feras Ferdi Ferida Ferman
    Ferne Fethi Fetih Fiamma Fida Fidan Fili Filiz Finie Finis Fiorentina Fiorentino Firas Firman
    Fleur Flo Flora Flore Florence Florencia Florin Fonda Fontana Forbes Forni Forrest Fortunata
    Fortunato Foster Fran Franca Frances Franco Franja Frank Franka Franklin Fraser Freddi Frid
    Frode Fügen Fuma Fumi Funda Fup Gabe Gabel Gada Gai Gale Gali Gallego Gallo Galo Gamze
    Ganimet Garret Gaye Geert Geir Geja Gemma Genci Gene Generosa Generoso Gera Gergin Gergő
    Geriet Germain Getta Gidi Giglio Ginger Gitte Giuliano Gizem Glen Goh Gökçe Göksel Göksu
    Golden Golo Goma Gosse Göta Gözde Grace Graciosa Graham Graine Grania Granit Grant Grega
    Grita Gro Guido Gül Gülden Gurbet Gürcü Gürsel Gustavo Guy Guzel Hải Hakan Hakikat Halim
    Halis Haluk Hana Hande Hane Hank Harman Harmonie Harold Harper Harsh Hartje Hasret Hau Haug
    Hayati Hayret Hayri Hazar Hazel Hazir Heather Heba Hedde Hee Heide Heie Helen Helge Hellen
    Hendrik Henna Hidayet Hilal Hisse Hızır Holle Holmes Homer Honoré Hope Hui Hükümdar Hülya
    Humildad Hung Hunter Hup Hurma Hürmet Hüsnü Hymen İbiş Ida Ifa Ikram Ilah Ilke Ilmi Ima Imo
    Indi Indie Inge Inger Inno Innocente Innocenza Inocencia Inta Ira Irena Irfan Iris Irlanda
    Isidro Isla Ismimi Itu Iver Ivi Ivy Jaap Jacinto Jacqueline Jada Jade Jale Jamie Janet Jara
    Jarek Jarl Jarred Jasmine Jason Jasper Jassen Jay Jean Jeanne Jed Jee Jelita Jesus Jette Jimi
    Jin Jiřina Jo Joel Jolies Jon Joop Jordan Josefina Joy Jozef Jude Jūla Julen Juliano Jun Jura
    Justa Kabir Kade Kadife Kadin Kadri Kağan Kai Kaj Kamil Kana Kane Kap Kapitola Kapka Kara
    Karaca Kari Kasie Kašpar Kay Kazım Kees Kemal Kent Kerem Ketel Kibar Kika Kil King Kira Kirk
    Kısmet Kıvanç Kıvılcım Kıymet Klaas Klára Knut Kody Koen Köksal Kole Konca Kopan Kor Korkmaz
    Korkut Kory Kou Kovu Kristal Kritika Krystal Kudret Kuk Kumar Kumral Kyla Kylan Kyle Lada
    Laddie Laine Lalka Lan Lana Lance Landa Lane Laska Lassie Latka Laure Laurel Lauren Lazo Lea
    Leal Lee Leen Lei Leire Lem Len Lene Lenke Leonard Leoni Lera Lesa Letta Levi Lew Lex Li Lia
    Liberata Liberato Libia Lida Lido Líf Lila Lily Lim Lin Lincoln Lind Linde Line Linn Lino
    Lisan Liseli Lisle Liv Loda Lois Lola Loma Lombardo Lone Long Lope Lorraine Lotte Lotti Lou
    Louis Lourdes Lucky Lue Luisa Luk Luka Lulu Lun Lusa Luster Lute Luzia Lyda Lyn Lysa Lyse
    Maarten Madeleine Madison Mads Mae Magdalena Magi Magna Magno Mahir Maila Maile Maili Maja
    Major Maka Maks Maksat Malene Malik Malin Malte Mamie Mamme Mana Mandi Mangal Manilla Manos
    Manuela Manus Mao Marcial Marcio Marcos Maren Margarida Marge Margherita Marguerite Marian
    Mariano Marica Marin Marina Marini Marino Marís Mark Marley Marquise Marsa Marshall Marte
    Marten Martina Martirio Mason Matas Matei Mathieu Matko Matta Matti Maxi Maxim Maxima Maxime
    May Maya Mazhar Mazlum Mecnun Meent Mehdi Mei Melanie Melike Melisa Melodie Melody Meltem
    Mena Menekşe Mercan Mercè Mercedes Mercy Merlin Merry Metin Metta Mevlüt Miel Miente Mies
    Mikołaj Mila Milan Milda Milenka Miles Mili Milla Milo Milt Min Mina Miny Mira Mirka Misa
    Misja Misti Misty Modesta Modeste Modesto Monja Monta Morena Móri Morris Mose Moses Muammer
    Mücevher Müge Muhtar Muhterem Mukaddes Mümin Muni Murat Musa Muslim Mutua Muvaffak Muzaffer
    Na Nacer Nader Nadien Nafile Nağı Namus Nanə Nane Nani Napoleon Narcissus Nare Narin Nate Naz
    Nazar Nazdar Nazik Nazlı Nazmi Necip Ned Nedim Nena Neo Nesa Neşe Neta Netice Netta Neven
    Nezaket Nia Nico Nihai Nik Nike Nilüfer Nimet Nisə Niyaz Nizam Noé Noha Nomme Nona Nonni
    Norma Normand Nula Obrad Odd Odda Oğul Okey Ola Óli Oliva Olive Olle Om Omme Onesta Onesto
    Onorato Onur Opal Oranlı Örk Orka Orla Orlando Ormar Oron Orsi Oruç Osa Östen Ottone Ove Oya
    Özen Özge Özgül Özlem Özlü Pacífica Pacifico Paco Page Pála Pall Palle Palmer Paloma Pancho
    Panini Panna Pano Paris Parker Parley Paschal Pascual Pasqua Pat Pate Patience Patrice
    Patricia Patricio Patrocinio Patti Paulina Pavo Pearl Pearly Pece Peli Pelin Pelle Pellegrino
    Peng Penny Pepe Per Pera Pere Perla Perle Perpetua Peta Philo Pia Piedade Pierce Piet Pil
    Pilar Pili Pille Ping Pino Piper Pisti Plamen Ples Pomme Poppy Porsche Prazeres Preziosa
    Prezioso Primitiva Primitivo Prince Princess Puk Pureza Pyt Rabia Racha Rade Radek Radit
    Radka Rado Raf Rahim Rahman Rahmi Raj Raju Rama Ramadan Ramazan Rami Ramiro Ramy Rəna Randy
    Ranka Rasa Ravi Ray Raya Rea Reed Reet Refik Refugio Reg Regina Régis Regnar Rein Reiner Réka
    Rem Remo Remzi Renard Rengin Reni Rense Res Resi Reşit Resul Reta Reto Retta Rex Reyhan Reza
    Rhea Ria Ricci Rich Rick Rico Rida Riem Riet Riga Rima Río Ris Rissa Riste Rito Ritt Roan Rob
    Robin Rod Rois Rolando Rollo Romain Romaine Roman Romana Romano Romans Romeo Romero Roos
    Roque Ros Rosario Rose Rosemary Rosen Roser Rosette Rouba Roy Rozen Ruba Rube Ruby Rudy Ruhi
    Ruhsat Rui Rúnar Rune Rus Russ Rusty Ryker Saadet Şaban Sabri Sabrina Sada Sadaka Sadri Sær
    Şəfa Şafak Sage Sahra Sai Saka Şakir Sako Salami Səlim Salla Salma Salme Saltanat Salvador
    Salvi Saman Samer Şamil Sana Sənan Sancak Sancho Sander Sandy Sani Şanlı Sanne Sante Santiago
    Sari Šárka Sarma Sarp Sas Satılmış Sau Saura Sauveur Savanna Savon Saydam Saygın Sayım Seda
    Sedef Sefa Seher Selim Selva Selvaggia Selvi Sema Semih Sena Senna Senta Seo Sep Serap Seren
    Serena Sereno Serge Serhat Serin Serpil Servet Sesta Settima Settimo Sevda Severa Severo
    Sevim Şevket Seyit Shad Sharon Sibyl Sid Sien Sierra Signe Sik Sile Silke Silva Silvestre
    Simge Sina Sinan Sincero Sini Siper Sirio Sirke Skær Skip Skugga Sky Sláva Slaven Smiltė
    Şöhret Sok Söke Sokol Solange Solène Solenne Soma Sondre Soner Sönmez Sonny Søren Spencer
    Stan Stanca Stans Star Stas Stein Sterling Stien Stig Stone Stonewall Stoney Subi Sucha Sug
    Suk Şükran Sultan Summer Suna Sunny Sura Surat Susana Süvari Svein Svend Sverre Sylvain
    Sylvan Sylwester Tache Tad Tako Talan Talip Talon Tamta Tana Tani Tania Tanka Tao Tara Taro
    Tasdik Taşkın Tasvir Tawny Tayfun Taylan Tekin Telli Tempie Terry Tevfik Thai Thi Thompson
    Tia Tiara Tine Todd Tolga Toni Tonie Topi Topuz Tór Tord Tore Tori Torri Toru Torun Tory
    Tosun Toussaint Tove Trae Trang Trea Trent Trine Trinidad Trinité Troy Trude Trui Tufan Tugay
    Tuğrul Tunç Ture Turgay Turner Tutku Ty Týr Ucha Ufo Ufuk Uğur Ula Ulan Ulaş Ülkü Ülvi Ümmet
    Umut Ünsal Uran Urbain Urbaine Utku Uwe Vache Vagn Vaka Val Valborg Valda Valent Valente
    Valentin Valentine Valér Valère Validə Valli Vallo Van Vano Varis Vasa Vasco Vasi Vaso Vefa
    Veiga Veine Veit Vela Vena Venere Veneta Venia Ventura Veríssimo Vern Vernal Verne Vernice
    Veronica Véronique Veva Vic Vicdan Victoria Vidal Vien Viet Vig Vigilia Vika Vikar Viktorie
    Vilde Vina Vince Vini Viola Violet Violeta Violette Virginia Virginie Vita Vitale Vitali
    Volkan Voltaire Vries Vũ Wade Wali Walker Walt Wang Warren Weert Wei Weine Wende Weronika
    Wiel Wies Wiet Wiktoria Wilka Will Willa Willi Williams Willie Wim Winni Winny Winter Wisse
    Wita Wolf Wolfram Woody Wouter Yakar Yakut Yamaç Yamən Yang Yankı Yara Yasemin Yaw Yde Yeşim
    Yetkin Yil Yıldız Yonca York Yosun Yüksel Yunus Yurttaş Zach Žan Zərif Zeki Zerrin Zihni Zina
    Zong Zümrüt Zwaan Zweer
    """
}
