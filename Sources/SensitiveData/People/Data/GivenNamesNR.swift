extension NameData {
  /// Given names in Latin letters, N to R.
  static let givenNamesNR: StaticString = """
    Nabil Nabila Nəcəf Nachiket Nacio Nadège Naděžda Nadia Nadin Nadine Nadja Nae Nael Nəfisə
    Nafula Naglis Nahashon Nahidə Nahuel Naibə Nailə Naim Nair Naja Najam Najib Najuma Najwa Naki
    Nakif Nakita Naksh Nakul Nalar Naliaka Namiq Namon Nan Nanami Nancy Nandini Nando Nándor
    Nanjala Nanna Nanni Naoki Naoko Naom Naomi Naomy Naoto Napoleone Naradi Narcis Narcisa
    Narciso Narcisse Nardi Narfi Nərgiz Nəriman Narimane Narıngül Narji Nərmin Nərminə Nasab
    Naser Nash Nashipie Nəsib Nasim Nəsimi Nasir Nasiru Nasra Nasrullah Nassim Nastja Natacha
    Natali Natalia Natálie Natalija Natalja Nataly Natalya Natan Natanael Nataníel Natasa
    Natascha Natasha Natasja Natasza Natəvan Natella Nathalia Nathalie Nathan Nathanael Nathaniel
    Nathari Natiq Natividad Nattawun Naud Naveen Nawal Nayfa Nəzakət Nazaret Nazilə Nazim Nazimə
    Nazir Nəzrin Ndegwa Nderitu Ndirangu Nduku Ndumiso Ndunge Ndungu Nduta Nea Neal Necati
    Nechifor Necmettin Nedas Nedjma Neel Neelima Neema Neha Nehemiah Neil Neill Neisti Neja Nejc
    Nekesa Nelah Nelima Nell Nelli Nellie Nelly Nelson Nelu Nemanja Nenad Nenna Nenni Neptün
    Neptúnus Nerea Nerijus Neringa Nermin Nero Nery Nesrine Nestor Nete Netra Neva Nevenka
    Neville Nevin Newell Newman Neža Ngamia Nganga Ngari Ngeni Ngigi Ngọc Ngozi Ngugi Nhật Nhiên
    Nhlanhla Niall Niamh Niara Nicanor Nicat Niccolò Nichakarn Nichifor Nicholas Nichole Nicholus
    Nick Nicki Nicklas Nickson Nicky Niclas Nicoară Nicodemo Nicodemus Nicodim Nicol Nicola
    Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolasa Nicolaus Nicole Nicoleta Nicoletta
    Nicolette Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nidhi Nidia Nidra Niek Niels Nienke
    Nieves Nigar Nigel Nigesa Nihad Nihal Nihan Niharika Niilo Niina Nika Nikanor Niki Nikita
    Nikki Nikko Niklas Niklaus Niko Nikodem Nikol Nikola Nikolai Nikolaj Nikolajs Nikolas
    Nikolaus Nikole Nikolett Nikoletta Nikolina Nikša Nikulás Nila Nilam Nilda Nile Niles Nili
    Nilima Nilo Nils Nilson Nilufar Nimakoah Nimrat Nina Ning Ninioluwa Ninna Nino Nira Niracha
    Nirja Nisha Nita Nitara Nitesh Nives Nixon Niyaga Niyazi Niyilolawa Njabulo Njagi Njáll
    Njenga Njeri Njeru Njiru Njogu Njoki Njörður Njoroge Njozi Njue Njuguna Nkazimulo Nkiruka
    Nnamdi Nneka Noa Noah Noam Nobantu Nobuhle Noel Noelia Noëlle Noemi Noémie Nojus Nökkvi
    Nokulunga Nola Nolan Noma Nomagugu Nomalanga Nomasonto Nomathalente Nomathemba Nomcebo
    Nomthandazo Nomusa Nomvula Nonhlanhla Nonjabulo Nonso Noor Noora Noppakao Nora Norah Norbert
    Norberto Nore Nori Norica Norman Normann Normunds Norris Norton Norwood Nothando Nótt Nour
    Novi Növrəstə Novruz Noxolo Nozibusiso Nozima Nozizwe Nqobizitha Nrima Ntimi Nübar Nubia
    Nugraha Nuhu Númi Nuno Nunzio Nürəddin Nuran Nuranə Nuray Nurcan Nurettin Nuri Nuria Nuriat
    Nuriya Nurkan Nurlan Nurlana Nurmuhammad Nurşən Nurşərəf Nuru Nurul Nurulla Nurullah Nuša
    Nüşabə Nuşirəvan Nüsrət Nutcha Nutkrita Nutwadee Nwabudike Nyaboke Nyaga Nyakundi Nyamai
    Nyambura Nyana Nyanchama Nyasi Nyawira Nyoka Nyoman Nyongesa Nyoni Nyota Nyuki Nzioka Nzomo
    Oakley Oana ObaniJesu Obe Obed Obianuju Obinna Ocampo Océane Ochieng Octav Octavia Octavian
    Octaviana Octavie Octavio Octaviu Oddgeir Oddi Oddný Oddur Oddvar Odell Odessa Odette
    Odhiambo Odie Odika Odile Odin Odina Óðinn Odongo Oduor Oeshi Ófeigur Ofelia Ofeliya Ogden
    Öge Ogechi Ögmundur Ögn Ogooluwa Ögri Oisin Oiva Øivind Ojas Ojasvi Okechukwu Okello Okoth
    Okta Okto Okumu Oladare Oladimeji Olaf Ólafía Ólafur Olajumoke Olakunle Olalla Olanrewaju
    Olansile Olar Olasunmbo Olav Olavi Oldřich Ole Oleg Olen Olena Oleta Olevia Oley Olga Oļģerts
    Olgierd Olimpia Olimpian Olimpiu Olin Ólína Olinda Oliver Olivia Olivie Olivija Oliviu
    Oliwier Olli Ollie Olof Ololade Oloo Olov Oluchi Olufunke Olufunmilayo Olumorotimi Oluoch
    Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole
    Ölvir Olwethu Olympia Omaja Oman Omar Omari Ömer Omina Omisha Omkaar Omobobola Omobolanle
    Omodunni Omolabake Omolara Omondi Omosalewa Omotara Omotayo Omotola Omotoun Omowumi Omya Onat
    Öncel Ondieki Ondřej Onesmus Onkar Onni Onofre Önundur Onveer Onyango Onyinye Oona Opan
    Ophelia Ophélie Opiyo Opung Opwonya Oqtay Orah Orazio Orduxan Oreofe Orestas Oreste Orhan
    Oriana Orin Orinder Oris Örjan Orlo Örlygur Orma Ormur Orn Orna Ornella Örnólfur Orra Orri
    Orsolya Orson Ortansa Orvokki Orxan Osamu Osborn Osborne Oscar Osha Osie Osiyo Ósk Oskar
    Oskari Óskars Osman Osmo Osogo Ösp Ossi Ossian Össur Osunleke Osvaldo Ósvalds Oswald Oswaldo
    Ota Otabek Otakar Otávio Othmar Otho Otieno Otilia Otīlija Otis Otmar Otri Ott Otta Óttar
    Óttarr Ottavio Otti Ottilia Ottmar Otto Otýlie Ouanes Ouma Oussama Outi Ovidio Ovidiu Oviya
    Owen Owens Owethu Owino Owuor Oxana Oyenike Oyindasola Oymak Oysha Øystein Øyvind Ozana Özay
    Özbay Özdeş Özdil Ozioma Öztürk Ozy Özyurt Paavo Pabla Pablo Paca Pachongruk Padma Padmi
    Pahal Paige Paiman Päivi Päivikki Pakizə Pakjira Paksu Pálína Pallavi Pálmar Pálmi Palmira
    Pam Pambe Pamela Pamfil Panagachie Panait Panca Pandu Pangeran Pangestu Panji Pankrác
    Pannawich Panya Paola Paolo Paramita Paraschiva Pardi Paride Parin Pərişan Parman Parrish
    Parth Pərvanə Pərvin Pərvinə Pərviz Pascal Pascale Pasi Paskalia Pasqual Pasquale Pastora
    Patchaploy Patcharaporn Patrekur Patric Patricie Patricija Patrick Patrik Patrizia Patrizio
    Pătru Patryk Pattamon Pattapon Pattatomporn Paul Paula Paule Paulette Pauli Paulica Paulien
    Pauliina Paulin Pauline Paulino Paulius Paulo Pauls Pavani Pavao Pavel Pavla Pavlína Pavol
    Pawan Pawel Paxton Payton Pearce Peder Pedro Peem Peeter Peggy Pekka Pekkan Pelaji Pelayo
    Penelope Penina Peninah Penni Pentti Pepijn Pepita Pepito Percival Percy Peren Peris Perkasa
    Pernilla Pernille Perrine Perry Pershing Pertti Petar Pete Peter Pēteris Peterson Petr Petra
    Petrana Petras Petre Petrea Petri Petrică Petrișor Petronela Petronella Petru Petrus Petruț
    Petruța Petter Petteri Pétur Peyton Phanice Phelix Phenphitcha Phil Philemon Philip Philipp
    Philippa Philippe Philis Phillip Philomena Phineas Phubes Phúc Phương Phylis Phyllis Pien
    Piergiorgio Pierluigi Piero Pierpaolo Pierre Pieter Pietro Piia Pijus Pim Pina Pintusorn
    Piotr Pippa Piran Piret Pirjo Pirkko Piroska Pitipat Pius Pjetur Plácido Pleșu Plinio Plummer
    Polad Polina Polk Polly Polona Polonca Pompeo Pompilia Pompiliu Pontus Pooja Popobawa
    Porfirio Pornchanok Posey Poul Povilas Powell Praba Prabawa Prabowo Prabu Prakosa Prames
    Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratt Pratyush Pravoslav Prayitna
    Prayoga Prayogo Preben Predrag Přemysl Prentice Prentiss Presley Preston Priit Primus Prisca
    Priscah Priscila Priscilla Priscillah Prisha Priya Profira Prokop Prudencia Pryor Przemysław
    Puji Pumbaa Pünhan Puntira Puput Purificación Purwa Purwadi Purwanto Pushti Puspa Puti Putri
    Putu Qabil Qadim Qadir Qələndər Qalib Qənirə Qaratel Qarin Qəşəm Qasım Qəzənfər Qiang Qiyas
    Qızbəs Qönçə Qori Qoşqar Quang Qüdrət Queenie Quentin Quincy Quinn Quint Quinten Quinter
    Quique Quirino Qulam Qulu Qumru Qushi Raagini Rabah Rabecca Rabi Rachael Rachana Racheal
    Rachel Rachelle Rachid Rachida Rachit Rachita Radeke Radha Radhika Radika Radim Raditya
    Radmila Radomír Radoslav Radoslava Radosław Radovan Radovana Radu Răducu Radúz Radvilė Rae
    Rael Rafa Rafael Rafaela Rafał Raffael Raffaele Raffaella Raffaello Rafi Rafia Rafid Rafila
    Rafiq Rəfiqə Rafn Rafnar Rafney Raghav Ragna Ragnar Ragnheiður Ragnhild Ragnhildur Rahab
    Raharja Rahayu Rahel Rəhilə Rahma Rahmat Rahn Rahul Raifə Raihan Raija Raili Raimo Raimondo
    Raimonds Raimund Raimundo Raina Rainer Rəis Raisa Raivis Raivo Rajab Rajata Rajeshri Rajko
    Rakel Raksha Raleigh Ralf Ralph Raluca Ramadhan Ramid Ramil Ramilə Raminta Ramiz Ramon Ramona
    Ramsey Ramūnas Ramunė Ramzi Rəmziyyə Ranbir Rance Randall Randi Randle Randolph Randver
    Rangga Rani Rania Ranieri Rannveig Ranveer Raoul Raphael Raphaela Rəqsanə Raquel Rəşad Rashid
    Rashidi Rəşid Rasim Rasimə Rasma Rəsmiyyə Rasmus Rastislav Rəsul Ratchanon Ratih Ratna Raul
    Rauno Rəxşəndə Rayaan Rayan Rayhona Raymond Raymonde Raymundo Rayna Rayyona Razi Raziyə
    Răzvan Reagan Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Redmond Reece Reese Refet Refur
    Regan Reggie Reginald Regine Reginn Regitze Regula Rehaan Rehema Reid Reidar Reidun Reijo
    Reilly Reimar Reimer Reinaldo Reinar Reinhard Reinhardt Reinhart Reinhold Reinis Reksa Relu
    Rembrandt Remedios Rémi Remington Remus Rémy Renaldo Renan Renata Renate Renato Renaud Rendy
    René Renée Reno Renske Renzo Reshoni Respati Restu Reuben Reva Reyansh Reyes Reyhanə Reyna
    Reynaldo Reynir Reynolds Rhett Rhian Rhoda Rhonda Rhys Riad Rian Ricarda Ričardas Ricardo
    Ričards Riccardo Richie Richmond Rickard Rickie Ricky Ridhi Ridwan Rigmor Rigo Rigoberto
    Rihanna Rihards Riikka Riina Riitta Rikard Rikke Rikki Riku Riley Rimantė Rín Rina Rinaldo
    Rinda Rini Rino Ripley Risasi Rishi Risper Risto Rita Ritchie Ritva Riya Riyad Riza Riziki
    Rizki Rizvan Robb Robbe Robbie Robby Robert Roberta Robertas Robertina Roberto Roberts
    Robinson Robiya Roby Robyn Rocco Rochdi Rochelle Rocio Rodah Roddy Roderick Rodgers Rodica
    Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Roeland Rogelio Roger Rögnvaldur Rohan Rojus
    Rokas Roko Roksana Roland Rolanda Rolandas Rolands Roldan Rolf Rolland Rollin Romane Romanița
    Rome Romina Romolo Romuald Romualdas Rómulo Romulus Romy Ron Rona Ronald Ronaldo Ronan Roni
    Ronin Ronith Ronja Ronke Ronnie Ronny Rono Rony Roope Roosa Roosevelt Rory Rosa Rosalba
    Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosanna Rósar Rosaria Roscoe Roseline Roselyn
    Roselyne Rosemarie Rosenberg Rosendo Rosetta Rosi Rosie Rosina Rosita Röskva Rosman Ross
    Rossana Rostislav Roswell Roswitha Rotich Rövşən Rövşanə Rowan Rowena Rowland Roxana Roxane
    Roxanne Roxelana Roxy Röya Röyalə Royce Roza Rozália Rozalija Roziya Rózsa Rübabə Rubani
    Ruben Rübeyda Rubi Rubin Rudi Rüdiger Rudīte Rudolf Rudolfs Rudolph Rudra Ruel Rüfət Ruffin
    Rufino Rufus Ruggero Ruggiero Rugilė Ruhəngiz Ruhiu Ruhiyyə Ruhshona Rukia Rumaysa Rúna Rungo
    Runólfur Rupert Ruqayya Ruqiya Ruqiyyə Rúrik Rushil Ruslan Rusman Rusnė Russel Russell Ruth
    Rutherford Rútur Ruxanda Ruxandra Ruxsarə Ruy Ruža Růžena Ruzica Ryan Ryder Rym Ryma Ryohei
    Ryosuke Ryszard Rytė Rytis Rza
    """
}
