extension NameData {
  /// Given names in Latin letters, N to Q.
  static let givenNamesNQ: StaticString = """
    Naama Naaman Nabil Nabila Nabilah Nəcəf Nachiket Naci Nacio Naciye Nadan Nadeem Nadège
    Nadejda Nadeschda Nadeshda Naděžda Nadezhda Nadia Nadica Nadide Nadim Nadin Nadine Nadja Nado
    Nadya Nae Naeem Nael Nəfisə Nafiz Naftali Nafula Nagehan Nagib Nagisa Naglis Nagore Nagy
    Nahashon Nahidə Nahod Nahuel Nahum Nai Naiara Naibə Naida Naide Nailə Naim Naima Naime Naina
    Nair Naira Nairn Naja Najam Najat Najden Najee Najib Najuma Najwa Nak Naki Nakia Nakif Nakita
    Nako Naksh Nakul Nalar Naldo Naliaka Namig Namiq Namon Nan Nanami Nanci Nancy Nand Nanda
    Nandini Nando Nándor Nanette Nang Nanjala Nanjo Nanna Nanne Nanni Nannie Nanning Naoki Naoko
    Naom Naomi Naomie Naomy Naoto Napoleonas Napoleone Nara Naradi Narayan Narcis Narcisa Narciso
    Narcisse Narcizas Narcyz Narda Nardi Nardo Narfi Nargis Nərgiz Nəriman Narimane Narine
    Narıngül Narji Nərmin Nərminə Narve Nasab Naseem Naser Nash Nashipie Nəsib Nasim Nasima
    Nəsimi Nasir Nasiru Naşit Nasra Nasreddin Nasri Nasrin Nasrullah Nasser Nassif Nassim Nastase
    Nastja Nasuh Natacha Natalee Natali Natalia Natálie Natalija Natalina Natalino Natalio
    Natalja Nataly Natalya Natan Natanael Nataníel Natasa Natascha Natasha Natasja Natasza
    Natəvan Natella Nath Nathalia Nathalie Nathaly Nathan Nathanael Nathanial Nathaniel Nathari
    Natia Natiq Natividad Natividade Natsuki Natsumi Nattawun Naud Naughton Naum Nauris Naut Nava
    Naveen Navid Navin Nawal Nawaz Nayara Nayeli Nayfa Nayla Nazaire Nəzakət Nazan Nazaré
    Nazarena Nazareno Nazaret Nazario Nazif Nazilə Nazim Nazimə Nazir Nazire Nazmiye Nəzrin
    Nazzareno Ndegwa Nderitu Ndirangu Nduku Ndumiso Ndunge Ndungu Nduta Nea Neaga Neagoe Neagu
    Neal Neala Neale Nealy Nebahat Nebi Nebojsa Necati Necdet Nechifor Nechita Necla Necmettin
    Necmi Nectarie Neculai Neda Nedal Nedas Nedda Nedelcu Nedelja Nedeljko Nedime Nedin Nedjma
    Nedra Needham Neel Neela Neele Neelie Neelima Neeltje Neely Neema Nefise Neftalí Neha Nehal
    Nehemiah Neider Neidhardt Neil Neill Neisti Neja Nejat Nejc Nekesa Nektaria Nelah Nélida
    Nelima Nelke Nell Nelleke Nelli Nellie Nellija Nelly Nels Nelson Nelu Nemanja Nemesio Nenad
    Neng Nenna Nenni Neno Neoma Nepomuk Neptün Neptúnus Nerea Nereida Nereo Nergis Neria Nerijus
    Neriman Nerina Neringa Nerio Neris Nermin Nero Nery Neset Neslihan Nesrine Nessie Nesti
    Nestor Nestoras Nestore Nestori Nete Netra Netti Nettie Netty Neva Nevaeh Nevena Nevenka
    Neville Nevim Nevin Nevio Nevruz Nevzat Newell Newman Neža Nezih Nga Ngamia Ngan Nganga Ngari
    Ngeni Nghi Ngigi Ngọc Ngozi Ngugi Nha Nham Nhan Nhật Nhi Nhiên Nhlanhla Nhu Nhung Nial Niall
    Niamh Nian Niang Niara Nica Nicandro Nicanor Nicasio Nicat Niccolò Niceto Nichakarn Nichelle
    Nichifor Nichita Nichol Nichola Nicholas Nichole Nicholus Nick Nicki Nicklas Nicklaus
    Nickolas Nickson Nicky Niclas Nicoară Nicodème Nicodemo Nicodemus Nicodim Nicol Nicola
    Nicolaas Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolasa Nicolau Nicolaus Nicolay Nicole
    Nicolet Nicoleta Nicoletta Nicolette Nicolien Nicolina Nicoline Nicolino Nicolle Nicolò
    Nicomedes Nicu Niculae Niculina Niculiță Nicușor Nicuță Nida Nidaa Nidal Nidhi Nidia Nidra
    Niek Nieki Niels Nienke Nieves Nifon Nigar Nigel Nigesa Nihad Nihal Nihan Niharika Nihat
    Niila Niilo Niina Nijolė Nika Nikanor Nikhil Niki Nikifor Nikita Nikki Nikko Niklaas Niklas
    Niklaus Niko Nikodem Nikodemus Nikodim Nikol Nikola Nikolaas Nikolai Nikolaj Nikolajs
    Nikolajus Nikolaos Nikolas Nikolaus Nikolay Nikole Nikolett Nikoletta Nikolina Nikolle Nikos
    Nikša Nikula Nikulás Nila Nilam Nilay Nilda Nilde Nile Niles Nilgün Nili Nilima Nilla Nilo
    Nils Nilson Nilufar Nima Nimakoah Nimrat Nimrod Nina Nineta Ninetta Ninfa Ning Ninian
    Ninioluwa Ninna Ninni Nino Ninon Ninoslav Nira Niracha Nirja Nirmala Nis Nisar Nisha Nishi
    Nissan Nisse Nistor Nita Nitara Nitesh Niu Niva Nives Nivo Nixon Niyaga Niyazi Niyilolawa
    Nizamettin Nizami Nizar Njabulo Njagi Njáll Njenga Njeri Njeru Njiru Njogu Njoki Njörður
    Njoroge Njozi Njue Njuguna Nkazimulo Nkiruka Nnamdi Nneka Noa Noach Noah Noam Nobantu Nobuhle
    Nobuo Nobuyuki Noel Noelia Noëlla Noëlle Noemi Noémie Noirin Nojus Nökkvi Nokulunga Nola
    Nolan Nolberto Nolen Nolia Nolwenn Noma Nomagugu Nomalanga Noman Nomasonto Nomathalente
    Nomathemba Nomcebo Nomeda Nomthandazo Nomusa Nomvula Nong Nonhlanhla Nonjabulo Nonso Noomi
    Noor Noora Noortje Noppakao Nora Norah Norbert Norberta Norberto Nore Noreen Nori Noria
    Noriaki Norica Noriko Norina Noris Norita Norka Norman Normann Normanna Normanno Normunds
    Norris Norton Norval Norwood Notburga Nothando Notker Nótt Noud Nour Noura Nouri Nout Novak
    Novello Novi Novica Növrəstə Novruz Noxolo Nozibusiso Nozima Nozizwe Nozomi Nqobizitha Nrima
    Ntimi Nuala Nübar Nubia Nuccio Nugraha Nuh Nuha Nuhu Numan Númi Nune Nuno Nunzia Nunziata
    Nunzio Nuo Nura Nürəddin Nuran Nuranə Nuray Nurbanu Nurcan Nurdan Nurdin Nurettin Nurgül
    Nurhan Nuri Nuria Nuriat Nuriya Nuriye Nurkan Nurlan Nurlana Nurmuhammad Nurşən Nurşərəf
    Nursel Nursultan Nuru Nurul Nurulla Nurullah Nury Nuša Nüşabə Nuşirəvan Nüsrət Nusret Nutcha
    Nutkrita Nuţu Nutwadee Nwabudike Nyaboke Nyaga Nyah Nyakundi Nyamai Nyambura Nyana Nyanchama
    Nyasi Nyawira Nydia Nyla Nynke Nynne Nyoka Nyoman Nyongesa Nyoni Nyota Nyuki Nzioka Nzomo
    Oakley Oana Oanh ObaniJesu Obdulio Obe Obed Oberdan Oberto Obianuju Obinna Obren Ocampo
    Océane Ochi Ochieng Ocko Octav Octavi Octavia Octavian Octaviana Octavie Octavien Octavio
    Octaviu Octavius Oddgeir Oddi Oddie Oddmund Oddný Oddur Oddvar Oded Odell Odessa Odeta Odete
    Odette Odhiambo Odie Odika Odile Odilo Odilon Odin Odina Óðinn Odino Odis Odo Odoardo Ödön
    Odongo Oduor Odvar Oeshi Ófeigur Ofelia Ofelija Ofeliya Ofer Offie Ogden Öge Ogechi Ogilvie
    Ögmundur Ögn Ognjen Ogooluwa Ögri Oğulcan Ogün Oğuzhan Oisin Øistein Oiva Øivind Ojārs Ojas
    Ojasvi Okamoto Okan Okechukwu Okello Okoth Oksana Okta Oktay Okto Okumu Okyay Oladare
    Oladimeji Olaf Ólafía Olafs Ólafur Olajumoke Olakunle Olalla Olana Oland Olanrewaju Olansile
    Olar Olari Olasunmbo Olaug Olav Olavi Olavo Olcay Oldřich Oldřiška Ole Oleg Olegario Olegas
    Oļegs Oleh Oleksandr Olen Olena Oleta Olevia Oley Olfert Olga Oļģerts Olgierd Olimpia
    Olimpiada Olimpian Olimpija Olimpio Olimpiu Olin Ólína Olinda Olindo Oline Olinto Oliver
    Olivera Oliverio Olivia Olivian Olivie Oliviera Oliviero Olivija Olivine Oliviu Olivo Oliwer
    Oliwia Oliwier Olli Ollie Ollivier Olmas Olof Ololade Oloo Olov Olsa Olta Oluchi Oluf
    Olufunke Olufunmilayo Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori
    Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Ölvir Olwen Olwethu Olympe Olympia Omaira Omaja
    Oman Omar Omari Omarion Ombretta Ömer Omero Omina Omisha Omkaar Omobobola Omobolanle Omodunni
    Omolabake Omolara Omondi Omosalewa Omotara Omotayo Omotola Omotoun Omowumi Omran Omya Onat
    Öncel Ondieki Ondina Ondine Ondřej Oneal Oneida Öner Onerva Onésime Onesmus Oney Onie Onkar
    Onko Onnen Onni Onno Onofre Onofrio Onorata Onorio Önundur Onutė Onveer Onyango Onyinye Oona
    Opan Ophelia Ophélie Ophir Opiyo Oprea Opung Opwonya Oqtay Orah Orania Oras Orazio Orbán
    Orçun Orduxan Oreofe Orest Orestas Oreste Oretta Orfeo Orfeu Orhan Orhideja Orhun Ori Oria
    Oriana Oriane Orie Orietta Orin Orinder Orio Oriol Oriona Oris Örjan Orkan Orkide Orkun
    Orland Orlanda Orli Orlin Orlo Orly Örlygur Orma Ormes Ormond Ormur Orn Orna Ornella Örnólfur
    Ørnulf Oronzo Orphée Orra Orren Orri Orrin Orris Orsino Orsola Orsolya Orson Ortansa Ortensia
    Ortensio Ortrud Ortrun Ortwin Orval Orville Orvis Orvokki Orxan Osama Osamu Osanna Osborn
    Osborne Oscar Osha Osie Osiyo Ósk Oskar Oskaras Oskari Óskars Osman Osmo Osmund Osogo Ösp
    Ossi Ossian Ossie Össur Osuma Osunleke Osvalda Osvaldas Osvaldo Ósvalds Oswald Oswalda
    Oswaldo Oswin Oszkár Ota Otabek Otakar Otávio Otay Otella Otello Otfried Otger Othello Othman
    Othmar Otho Othon Otieno Otilia Otīlija Otis Otmar Otokar Otri Ott Otta Óttar Óttarr Ottavia
    Ottaviano Ottavio Ottfried Otti Ottilia Ottilie Ottmar Otto Ottokar Ottomar Ottorino Otylia
    Otýlie Ouanes Ouma Oumar Oussama Outi Ovadia Ovid Ovidijus Ovidio Ovidiu Ovila Oviya Owain
    Owen Owena Owens Owethu Owino Owuor Oxana Oyenike Oyindasola Oymak Oysha Øystein Øyvind Ozana
    Özay Özbay Özcan Özdemir Özden Özdeş Özdil Özer Özgen Özhan Ozioma Özkan Özmen Öznur Ozren
    Öztürk Ozy Özyurt Ozzie Ozzy Paavali Paavo Pabla Pablo Paca Pachongruk Pacina Pacino Pacôme
    Padma Padmi Padraic Padraig Pahal Paige Paiman Päivi Päivikki Päiviö Pakizə Pakize Pakjira
    Paksu Pálína Pallavi Pallie Pálmar Palmeria Pálmi Palmira Palmiro Palmo Palmyre Paltin Pälvi
    Pam Pambe Pamela Pamella Pamfil Pamina Panagachie Panait Panca Pancrazio Pandele Pandi Pandu
    Pánfilo Pangeran Pangestu Panji Pankaj Pankrác Pankratius Pankraz Pannawich Panos Pantaleo
    Pantaleon Pantaleone Pantazi Pantelimon Panto Panya Paola Paoletta Paolina Paolino Paolo
    Pâquerette Paquita Paramita Paraschiv Paraschiva Pardi Paride Parin Parisa Pərişan Parisina
    Parissa Parman Parrish Parth Parul Pərvanə Parvati Pərvin Pərvinə Pərviz Pasca Pascal Pascale
    Pascaline Pascu Pascuala Pasi Paska Paskalia Pasqual Pasquale Pasqualina Pasqualino Pasquino
    Pastora Patchaploy Patcharaporn Patrekur Patric Patrica Patricie Patricija Patrick Patrik
    Patrizia Patrizio Pătru Patrycja Patryk Pattamon Pattapon Pattatomporn Pattie Patxi Pauka
    Paul Paula Paule Pauleen Paulette Pauley Pauli Paulica Paulie Paulien Pauliina Paulin Pauline
    Paulino Paulinus Paulis Paulius Paulo Pauls Paulus Paun Pauna Pauno Pava Pavani Pavao Pavel
    Pavelas Pavels Pavla Pavle Pavlína Pavlo Pavlos Pavol Pavuna Pawan Pawel Paxton Payton Pazia
    Pearce Pearla Pearle Pearse Peder Pedro Peem Peerke Peeter Peggy Pehr Pei Pekka Pekkan Peko
    Pélagie Pelaji Pelayo Pellegrina Pellervo Pembroke Penelope Penina Peninah Penita Penjo Penju
    Penni Pennie Peno Pentti Penyu Peo Pepa Pepijn Pépin Pepita Pepito Peppi Peppina Peppino
    Perceval Percival Percy Peregrine Perel Peren Perica Pericle Perihan Peris Perkasa Perley
    Perline Perlita Pernell Pernilla Pernille Perpétue Perpetuo Perri Perrine Perry Pershing
    Pertti Perttu Pervenche Pervez Pervin Pesach Pessa Pessi Petar Pete Petek Peter Pēteris
    Peterson Peti Petja Petje Petka Petko Petr Petra Petrache Petran Petrana Petras Petre Petrea
    Petri Petrică Petrie Petrine Petrișor Petro Petrona Petronela Petronella Petronila Petronilla
    Pétronille Petronio Petronius Petru Petrus Petruț Petruța Petter Petteri Pétur Pety Peyton
    Phaedra Phan Phanice Phebe Phelan Phelix Phenphitcha Phi Phil Phileine Philemon Philibert
    Philip Philipa Philipp Philippa Philippe Philippus Philis Phillip Phillipa Phillippe Phillis
    Philomena Phineas Phong Phu Phubes Phúc Phung Phương Phylicia Phylis Phyllis Pien Piera
    Pierangelo Pierantonio Pierfrancesco Piergiorgio Pierina Pierino Pierluigi Piero Pierpaolo
    Pierre Pierrette Pierrick Pierrot Piersanti Pieta Pietari Pieter Pietje Pietro Pigi Pii Piia
    Pijus Pilade Pilvi Pilypas Pim Pina Pinchas Pinchos Pindaro Pinhas Pinka Pinkas Pinkney
    Pintea Pintilie Pintusorn Pinuccio Piotr Piotras Pipina Pippa Pippo Pipsa Piran Piret Pirita
    Piritta Pirjo Pirkko Pirmin Piroska Pirro Piter Pitipat Pitsa Pius Pjetur Pjotr Pjotrs
    Plácida Placide Placidia Plácido Plamena Platon Pleșu Pleun Plinio Plony Plummer Plutarco Pok
    Polad Poldi Poliana Policarpo Polidoro Polin Polina Polissena Polja Polk Polly Polona Polonca
    Pompei Pompeo Pompeu Pompilia Pompilio Pompiliu Pomponio Poncio Pontus Ponzio Pooja Poonam
    Popi Popobawa Poppe Porcina Porfirio Pornchanok Porsha Portia Porzia Poseidon Posey Potito
    Poul Povilas Povl Powell Praba Prabawa Prabowo Prabu Pradeep Prakash Prakosa Prames Pranas
    Pranata Pranav Pranawa Pranciškus Praneel Pranit Prasad Prasetya Prasetyo Prashant Prassede
    Pratap Pratt Pratyush Praveen Pravoslav Prayitna Prayoga Prayogo Preben Predrag Preet Preeti
    Prem Přemysl Prentice Prentiss Presentación Presley Preston Priama Priamo Pricop Priit Primož
    Primus Prisca Priscah Priscila Priscilla Priscillah Prisco Prisha Priska Priti Priya Priyanka
    Procopio Prodan Profira Prokop Promila Prospera Prospero Prudencia Prudencio Prunelle Pryor
    Przemek Przemysław Publio Puccio Pui Puiu Puji Pumbaa Pünhan Punit Puntira Puput Purificação
    Purificación Purl Purwa Purwadi Purwanto Pusa Pushti Puspa Puti Putri Putu Pyo Pyotr Pyry
    Qabil Qadim Qadir Qələndər Qalib Qənirə Qaratel Qarin Qəşəm Qasım Qəzənfər Qian Qiang Qiao
    Qin Qing Qiu Qiyas Qızbəs Qönçə Qori Qoşqar Quan Quang Qüdrət Queenie Quentin Quincy Quinn
    Quint Quinten Quinter Quintilio Quintin Quintino Quinton Quintus Quinty Quinzio Quique
    Quirico Quirijn Quirin Quirino Qulam Qulu Qumru Qushi Quy
    """
}
