extension NameData {
  /// Family names in Latin letters, N to S; those with a usual ending are told by it.
  static let surnamesNS: StaticString = """
    Nadi Næss Nagar Nagy Naidu Naik Nainggolan Nais Nakagawa Nakajima Nakamura Nala Namaga Nanda
    Napolitano Narain Naranjo Narayanan Narváez Nath Natsir Natta Naujokas Nausėda Nava Navarrete
    Navas Navrátil Nayak Nayar Nazareth Nebot Nedić Neira Němec Němeček Nemes Nes Neubauer
    Neuville Neven Ney Ngala Ngao Nguyen Nichols Nicholson Nicolau Niemelä Niemi Nigam Niit
    Nikolić Nikula Nilsen Nishimura Niskanen Nissen Nistor Nitra Niu Nkosi Nkrumah Noguera Nordin
    Norén Nørgaard Noriega Norling Normand Norrman Northeim Novaes Novák Novoa Novotná Novotný
    Nowak Nti Nugroho Nunes Nunez Nurmi Nyawa Nyberg Nygård Nygren Nykänen Nylander Nylund Nyman
    Nys Obama Obara Obasanjo Obeng Öberg Obi Obradović Öcalan Ocaña Ochoa Ødegård Odinga Ofori
    Ogawa Öhman Oinonen Oirschot Oja Ojanen Ojeda Okada Okafor Okamoto Oks Oksanen Oláh Olavs
    Olaya Olesen Olivares Olivera Olivers Olivetti Olivo Oller Ollila Olmedo Olmo Olmos Olsen
    Olson Olsson Omani Ómars Ooms Oosterhout Opoku Opondo Oprea Oras Orban Órdenes Ordóñez
    Orellana Orešković Orina Orleans Orlík Orosz Orozco Orr Orsini Ortiz Osei Osorio Ospina
    Østergaard Otero Oti Ots Oudewater Ouellet Oviedo Owusu Oza Pääkkönen Paananen Paavola
    Pacheco Padilla Padrón Paez Paiva Pajunen Pála Palacios Palan Palau Palladio Pallo Palomino
    Palomo Palu Pandey Pandit Pandya Pao Paolini Papp Paradi Parejo Parekh Parijs Parikh Parisi
    Parisian Parkin Parkinson Parra Parsa Partanen Pasanen Paška Pasolini Pásztor Pataki Patel
    Paten Paterson Pathak Patil Patiño Patriks Patterson Patton Paulauskas Paulus Pauly Pauw
    Pauwels Pavelić Pavić Pavković Pavlič Pavlíček Pavlík Pavlin Pavlov Pavlović Pavón Pavone
    Payne Pearson Pečnik Pedraza Pedrosa Peeters Pehkonen Pei Peinado Peixoto Pekkala Pelikán
    Pelkonen Pelletier Pelli Pellicer Peltola Peltonen Peng Pennanen Penttilä Pépin Pera Perak
    Perälä Perales Peralta Perea Perelló Peres Pereyra Perez Perić Perišić Perkins Perko Pērkona
    Pērkons Perković Permata Peron Perret Perrin Perron Persico Pertini Pertiwi Pešić Pesonen
    Petek Petrauskas Petrić Petrov Petrović Pfeffer Pfeiffer Pfleger Pham Phelps Philips Phillips
    Picard Pieters Pietilä Pigafetta Pihl Pika Pikk Pillai Pillay Pilon Pilz Pineda Pingle Pinho
    Pinilla Piñol Pinter Pirandello Pirc Pirelli Pirnat Pisani Pisano Pitkänen Pizarro Pizzo Pla
    Planas Plavec Plekanec Pleše Pocius Pogačnik Pohjola Pohl Poirier Pokorná Pokorný Polanco
    Poland Polet Poliak Poljak Pollard Polpo Pombo Ponce Pons Poole Poos Popa Popov Popović Poppe
    Porras Portilla Portillo Posada Poška Pospíšil Postma Potočnik Pou Poulain Požega Prabhakar
    Prabhu Prada Pradhan Prager Prakasa Prakash Pranowo Prasad Pratama Pratiwi Prats Preciado
    Prem Prévost Prial Priede Prieto Prinz Probst Pucci Puccini Puentes Puga Pugliese Puhakka
    Puig Pujol Pulci Pulgar Pulido Purcell Puri Puška Puspita Putra Putz Qian Qiao Qin Qiu Querol
    Quesada Quevedo Quin Quiñones Quintanilla Quintero Quintus Quiroga Quiroz Raab Rácz
    Radhakrishnan Radić Radović Rafaels Raghavan Ragnars Rahmawati Rai Räisänen Rajala Rajan
    Rajasa Rajh Ramachandran Ramadan Ramakrishnan Raman Ramesh Ramirez Ramis Ramsay Rangel Ranta
    Rantala Rantanen Rao Räsänen Raskin Rath Ratta Ratti Räty Rau Rauch Raud Rauhala Rausch
    Rautio Raval Ravn Recte Reddy Redi Rees Regalado Rege Rehn Reichert Reig Reiser Reiter Rek
    Renier Renner Renzi Repo Requena Resnik Restrepo Reuter Revilla Rezende Rhodes Riba Ribas
    Ribes Riccardi Richards Richardson Richtár Richter Ridire Rieger Riekstiņš Riera Ries Riet
    Rietveld Říha Riihimäki Riikonen Rijks Rinaldi Rinne Rintala Ripoll Riquelme Risma Rissanen
    Ritter Rius Rivas Rivero Rizzo Rizzoli Roa Robbins Robertson Robledo Robles Robson Rocca Roce
    Roden Rodrigues Rodriguez Roig Rojas Rollins Romagnoli Römer Romeu Romo Ronalds Rønning Roo
    Rooney Rop Rosado Rosales Rosell Rosén Roso Rosselló Rossetti Rossini Rossum Roth Roussel
    Rovira Rowe Roy Royo Rozas Rožič Rozman Rubene Rubenis Rudzīte Rudzītis Ruelle Ruiz Rúnars
    Rupnik Rusko Rutar Ruto Rutten Rutto Ruud Ruuskanen Rybár Ryck Rys Rytkönen Saarela Saari
    Saavedra Sabater Sabatini Sabela Sabelo Sáenz Særs Sæther Saez Safo Sagar Sahlin Sainio Saito
    Sakalauskas Sakamoto Sakarya Saks Salako Salazar Salcedo Saldaña Salinas Salmela Salmen Salmi
    Salo Salomaa Salómons Salonen Salvini Salz Sammer Sammon Samosir Sampaio Samper Samra Samsons
    Sanabria Sanches Sanchez Sancho Sandell Sanderson Sandhu Sandoval Sandvik Sangha Santamaria
    Santander Šantić Santoro Santoso Sanz Saputra Sarabia Saraceno Saraf Saragih Sarap Šarić
    Sarin Sarkar Sárközi Sarma Sarna Sarraf Sasaki Sastre Sato Satta Sauli Saulīte Saunders
    Savoie Saxena Saxo Sayyid Scaduto Schacht Schäfer Schagen Schakelaar Schatz Schauer Scheer
    Scheibe Schenk Schenkel Schepper Scherer Scherz Schiefer Schiffer Schiller Schilling Schimmel
    Schindler Schipper Schlager Schlosser Schmid Schmidt Schmied Schmitt Schmitz Scholl Scholten
    Scholz Schou Schouten Schramm Schreiber Schreiner Schröder Schroeder Schubert Schuh Schuler
    Schultz Schulz Schumacher Schuster Schütz Schwab Schwartz Schweiger Schweinfurt Schweitzer
    Schweizer Scotti Scotto Scully Sedano Sedláček Sedlák Sedlar Sedliak Segarra Segers Segovia
    Séguin Sehgal Seidel Seifert Seifs Seil Seiler Seitz Sekera Selami Sele Sels Şener Senger
    Sengupta Şensoy Seppä Seppälä Seppänen Sepúlveda Serna Sethi Setiawan Ševčík Sevillano Sezer
    Sezgin Sforza Sgarbi Sha Shankar Shanker Shao Sharaf Sharma Sharpe Shaw Sheeran Shen Sheng
    Shepard Sheppard Shere Sherlock Sheth Shetty Shi Shih Shimizu Shroff Shu Shukla Sidhu Sidi
    Sigurjóns Sihvonen Siliņa Siliņš Sillanpää Silveira Silvestri Simanjuntak Simbolon Šimek
    Šimko Simmons Simões Simola Simonis Simons Sinaga Singh Singhal Sinha Sinisi Sipilä Sipos
    Siqueira Sirait Siregar Sitar Sith Sitompul Sitorus Situmorang Sjögren Sjöstedt Skokan Sköld
    Skujiņa Skujiņš Slater Slavík Slivka Sloan Sloboda Slota Slovák Smail Smeets Smet Smits Smrek
    Smullen Snyder Soffici Soini Soita Sokk Solana Solanki Solano Solari Soler Solheim Solis
    Solsona Soman Somogyi Søndergaard Soni Soo Sood Soós Sordi Sorger Soria Soriano Sorrentino
    Sosa Sotelo Soukup Sousa Souza Soyinka Spain Speer Spence Speri Spier Spieß Spiker Spinelli
    Spitzer Sporer Sprenger Sproģis Srinivas Srinivasan Srivastava Sršen Stac Stadler Stamm
    Staněk Stange Stanić Stankevičius Starčević Stas Šťastná Staub Steele Štefánik Stefans
    Steiger Steinars Steiner Steingríms Steinmetz Stejskal Štěpánek Stephens Stephenson Stevenson
    Stichter Stocker Stodola Stoiber Stoica Stoll Stolze Stopar Straka Strasser Stratford Strauss
    Strazdiņš Štrba Streich Streicher Strickland Strik Strnad Stroh Štrukelj Strýček Stumpf Sturm
    Suarez Subramaniam Subramanian Suciu Suhonen Šulc Sule Sunder Sundin Suresh Suri Surian Susa
    Susanti Sušnik Šuštar Sutton Suur Suzuki Šváb Šváby Svavars Švec Švehla Swamy Swanson Swazi
    Sweeney Sykes Szabó Szalai Székely Szekeres Szilágyi Szőke Szűcs
    """
}
