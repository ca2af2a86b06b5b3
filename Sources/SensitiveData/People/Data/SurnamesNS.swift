extension NameData {
  /// Family names in Latin letters, N to S; those with a usual ending are recognised by it.
  static let surnamesNS: StaticString = """
    Nadi Næss Nagar Naidu Naik Nainggolan Nais Nakagawa Nakajima Nakamura Nala Namaga Napolitano
    Narain Naranjo Narayanan Narváez Natsir Natta Naujokas Nausėda Navarrete Navas Navrátil Nayak
    Nayar Nazareth Nebot Nedić Neira Němec Němeček Nemes Nes Neubauer Neuville Neven Ney Ngala
    Ngao Nguyen Nichols Nicholson Niemelä Niemi Nigam Niit Nikolić Nilsen Nishimura Niskanen
    Nissen Nitra Nkosi Nkrumah Noguera Nordin Norén Nørgaard Noriega Norling Normand Norrman
    Northeim Novaes Novoa Novotná Novotný Nowak Nti Nugroho Nunes Nunez Nurmi Nyawa Nyberg Nygård
    Nygren Nykänen Nylander Nylund Nyman Nys Obama Obara Obasanjo Obeng Öberg Obi Obradović
    Öcalan Ocaña Ochoa Ødegård Odinga Ofori Ogawa Öhman Oinonen Oirschot Oja Ojanen Ojeda Okada
    Okafor Oks Oksanen Oláh Olavs Olaya Olesen Olivares Olivers Olivetti Oller Ollila Olmedo Olmo
    Olmos Olsen Olson Olsson Omani Ómars Ooms Oosterhout Opoku Opondo Órdenes Ordóñez Orellana
    Orešković Orina Orleans Orlík Orosz Orozco Orr Orsini Ortiz Osei Osorio Ospina Østergaard
    Otero Oti Ots Oudewater Ouellet Oviedo Owusu Oza Pääkkönen Paananen Paavola Pacheco Padilla
    Padrón Paez Paiva Pajunen Pála Palacios Palan Palau Palladio Pallo Palomino Palomo Palu
    Pandey Pandit Pandya Pao Paolini Papp Paradi Parejo Parekh Parijs Parikh Parisi Parisian
    Parkin Parkinson Parra Parsa Partanen Pasanen Pasolini Pásztor Pataki Patel Paten Paterson
    Pathak Patil Patiño Patriks Patterson Patton Paulauskas Pauly Pauw Pauwels Pavelić Pavić
    Pavković Pavlič Pavlíček Pavlík Pavlin Pavlov Pavlović Pavón Pavone Payne Pearson Pečnik
    Pedraza Pedrosa Peeters Pehkonen Peinado Peixoto Pekkala Pelikán Pelkonen Pelletier Pelli
    Pellicer Peltola Peltonen Peng Pennanen Penttilä Pera Perak Perälä Perales Peralta Perea
    Perelló Peres Pereyra Perez Perić Perišić Perkins Perko Pērkona Pērkons Perković Permata
    Peron Perret Perrin Perron Persico Pertini Pertiwi Pešić Pesonen Petrauskas Petrić Petrov
    Petrović Pfeffer Pfeiffer Pfleger Pham Phelps Philips Phillips Picard Pieters Pietilä
    Pigafetta Pihl Pika Pikk Pillai Pillay Pilon Pilz Pineda Pingle Pinho Pinilla Piñol Pinter
    Pirandello Pirc Pirelli Pirnat Pisani Pisano Pitkänen Pizarro Pizzo Pla Planas Plavec
    Plekanec Pleše Pocius Pogačnik Pohjola Pohl Poirier Pokorná Pokorný Polanco Poland Polet
    Poliak Poljak Pollard Polpo Pombo Ponce Pons Poole Poos Popa Popov Popović Porras Portilla
    Portillo Posada Poška Pospíšil Postma Potočnik Pou Poulain Požega Prabhakar Prabhu Prada
    Pradhan Prager Prakasa Pranowo Pratama Pratiwi Prats Preciado Prévost Prial Priede Prieto
    Prinz Probst Pucci Puccini Puentes Puga Pugliese Puhakka Puig Pujol Pulci Pulgar Pulido
    Purcell Puri Puška Puspita Putra Putz Querol Quesada Quevedo Quin Quiñones Quintanilla
    Quintero Quiroga Quiroz Raab Rácz Radhakrishnan Radić Radović Rafaels Raghavan Ragnars
    Rahmawati Rai Räisänen Rajala Rajasa Rajh Ramachandran Ramadan Ramakrishnan Ramirez Ramis
    Ranta Rantala Rantanen Räsänen Raskin Rath Ratta Ratti Räty Rau Rauch Raud Rauhala Rausch
    Rautio Raval Ravn Recte Reddy Rees Regalado Rege Rehn Reichert Reig Reiser Reiter Rek Renier
    Renner Renzi Repo Requena Resnik Restrepo Reuter Revilla Rezende Rhodes Riba Ribas Ribes
    Riccardi Richards Richardson Richtár Richter Ridire Rieger Riekstiņš Riera Riet Rietveld Říha
    Riihimäki Riikonen Rijks Rinaldi Rinne Rintala Ripoll Riquelme Risma Rissanen Ritter Rius
    Rivas Rivero Rizzo Rizzoli Roa Robbins Robledo Robles Robson Roce Roden Rodrigues Rodriguez
    Roig Rojas Rollins Romagnoli Römer Romo Ronalds Rønning Roo Rop Rosado Rosales Rosell Rosén
    Roso Rosselló Rossetti Rossini Rossum Roth Roussel Rovira Rowe Roy Royo Rozas Rožič Rozman
    Rubene Rubenis Rudzīte Rudzītis Ruelle Ruiz Rúnars Rupnik Rutar Ruto Rutten Rutto Ruuskanen
    Rybár Ryck Rys Rytkönen Saarela Saari Saavedra Sabater Sabatini Sabela Sabelo Sáenz Særs
    Sæther Saez Safo Sahlin Sainio Sakalauskas Sakamoto Sakarya Saks Salako Salazar Salcedo
    Saldaña Salinas Salmela Salmen Salo Salomaa Salómons Salonen Salvini Salz Sammer Sammon
    Samosir Sampaio Samper Samsons Sanabria Sanches Sanchez Sancho Sandell Sanderson Sandoval
    Sandvik Sangha Santamaria Santander Šantić Santoro Santoso Sanz Saputra Sarabia Saraceno
    Saraf Saragih Sarap Šarić Sarin Sarkar Sárközi Sarma Sarna Sarraf Sasaki Sastre Satta Saulīte
    Saunders Savoie Saxena Saxo Scaduto Schacht Schäfer Schagen Schakelaar Schatz Schauer Scheer
    Scheibe Schenk Schenkel Schepper Scherer Scherz Schiefer Schiffer Schiller Schilling Schimmel
    Schindler Schipper Schlager Schlosser Schmid Schmidt Schmied Schmitt Schmitz Scholl Scholten
    Scholz Schou Schouten Schramm Schreiber Schreiner Schröder Schroeder Schubert Schuh Schuler
    Schultz Schulz Schumacher Schuster Schütz Schwab Schwartz Schweiger Schweinfurt Schweitzer
    Schweizer Scotti Scotto Scully Sedano Sedláček Sedlák Sedlar Sedliak Segarra Segers Segovia
    Séguin Sehgal Seidel Seifert Seifs Seil Seiler Seitz Sekera Sele Sels Senger Sengupta Şensoy
    Seppä Seppälä Seppänen Sepúlveda Serna Sethi Setiawan Ševčík Sevillano Sforza Sgarbi Shanker
    Sharma Sharpe Shaw Sheeran Shepard Sheppard Sherlock Sheth Shetty Shimizu Shroff Shukla Sidhu
    Sigurjóns Sihvonen Siliņa Siliņš Sillanpää Silveira Silvestri Simanjuntak Simbolon Šimek
    Šimko Simmons Simões Simola Simonis Sinaga Singh Singhal Sinha Sinisi Sipilä Sipos Siqueira
    Sirait Siregar Sitar Sith Sitompul Sitorus Situmorang Sjögren Sjöstedt Skokan Sköld Skujiņa
    Skujiņš Slater Slavík Slivka Sloan Sloboda Slota Slovák Smeets Smet Smits Smrek Smullen
    Snyder Soffici Soita Sokk Solana Solanki Solano Solari Soler Solheim Solis Solsona Soman
    Somogyi Søndergaard Soni Sood Soós Sordi Sorger Soria Soriano Sorrentino Sosa Sotelo Soukup
    Sousa Souza Soyinka Spain Speer Spence Speri Spier Spieß Spiker Spinelli Spitzer Sporer
    Sprenger Sproģis Srinivasan Srivastava Sršen Stac Stadler Stamm Staněk Stange Stanić
    Stankevičius Starčević Stas Šťastná Staub Steele Štefánik Stefans Steiger Steinars Steiner
    Steingríms Steinmetz Stejskal Štěpánek Stephens Stephenson Stevenson Stichter Stocker Stodola
    Stoiber Stoica Stoll Stolze Stopar Straka Strasser Stratford Strauss Strazdiņš Štrba Streich
    Streicher Strickland Strik Strnad Stroh Štrukelj Strýček Stumpf Sturm Suarez Subramaniam
    Suciu Suhonen Šulc Sunder Sundin Suri Surian Susa Susanti Sušnik Šuštar Sutton Suur Suzuki
    Šváb Šváby Svavars Švec Švehla Swamy Swanson Swazi Sweeney Sykes Szabó Szalai Székely
    Szekeres Szilágyi Szőke Szűcs
    """
}
