extension NameData {
  /// Given names in Latin letters, R to S.
  static let givenNamesRS: StaticString = """
    Raagini Raakel Rab Rabah Rabea Rabecca Rabi Rabih Rachael Rachana Racheal Rachel Rachelle
    Rachid Rachida Rachit Rachita Radan Radana Radegonde Radeke Radha Radhika Radi Radica Radika
    Radim Raditya Radivoj Radivoje Radko Radmila Radoje Radojka Radomil Radomír Radomíra Radoš
    Radoslav Radoslava Radosław Radosława Radovan Radovana Radu Răducu Radúz Radvilė Radwan Rae
    Raekwon Rael Rafa Rafael Rafaela Rafaella Rafah Rafał Rafe Rafel Rafet Raffael Raffaela
    Raffaele Raffaella Raffaellino Raffaello Raffi Raffy Rafi Rafia Rafid Rafie Rafik Rafila
    Rafiq Rəfiqə Rafn Rafnar Rafney Raghav Ragna Ragnar Ragne Ragnheiður Ragnhild Ragnhildur
    Ragni Ragnvald Rahab Raharja Rahayu Raheem Rahel Rəhilə Rahime Rahma Rahmat Rahmatullah Rahn
    Rahul Raida Raiden Raif Raifə Raihan Raija Raik Raikas Raila Raili Raimo Raimon Raimond
    Raimonda Raimondas Raimondo Raimonds Raimund Raimunda Raimundas Raimundo Raina Rainald Raine
    Rainer Raineri Rainhard Rainis Raino Rəis Raisa Raissa Raita Raitis Raivis Raivo Rajab Rajan
    Rajata Rajeev Rajendra Rajesh Rajeshri Raji Rajiv Rajka Rajko Rajmund Rajna Rajni Rakel
    Rakesh Rakhi Rakin Raksha Raleigh Ralf Ralfs Rali Ralph Raluca Ramadhan Raman Ramana Ramesh
    Ramid Ramil Ramilə Ramin Ramina Raminta Ramiz Ramon Ramona Ramsay Ramsey Ramūnas Ramunė
    Ramutė Ramzi Rəmziyyə Ramzy Ranbir Rance Randa Randal Randall Randel Randell Randi Randle
    Rando Randolf Randolph Randver Ranga Rangel Rangga Rani Rania Ranieri Raniero Ranit Ranjan
    Ranjit Ranko Rannveig Ranu Ranveer Ranveig Rao Raoul Raphael Raphaela Raphaëlle Rapolas
    Rəqsanə Raquel Rəşad Raschid Rashad Rasheed Rashid Rashida Rashidi Rashmi Rəşid Rasim Rasimə
    Raşit Rasita Rasma Rəsmiyyə Rasmus Rastislav Rastko Rasto Rasu Rəsul Ratan Ratchanon Rati
    Ratibor Ratih Ratka Ratko Ratna Rauf Rauha Raul Rauli Raun Rauni Rauno Ravit Ravy Rawan
    Rəxşəndə Rayaan Rayan Rayana Rayburn Rayford Rayhona Raymon Raymond Raymonde Raymund Raymundo
    Rayna Raynald Rayne Rayyona Razi Razia Raziyə Razmik Răzvan Reagan Reba Rebeca Rebecca
    Rebecka Rebeka Rebekah Rebekka Recai Redas Redenta Redento Redi Redmond Redon Redona Redouane
    Reece Reena Reese Reeta Reetta Refet Refur Regan Reggie Regien Regimantas Regin Reginald
    Reginaldo Regine Reginn Regitze Regolo Regula Régulo Reha Rehaan Rehema Reid Reidar Reidun
    Reija Reijer Reijn Reijo Reik Reika Reiko Reilly Reima Reimar Reimer Reimund Reinald Reinaldo
    Reinar Reinbert Reinder Reineke Reinert Reinette Reinhard Reinharda Reinhardt Reinhart
    Reinhild Reinhold Reini Reinier Reinis Reinke Reinoud Reinout Reint Reinu Rejane Rekha Reksa
    Rela Relja Rella Relu Rema Rembrandt Remco Remedios Rémi Remigijus Remigio Remigius Remigiusz
    Remington Remko Remmer Remon Remus Rémy Renaat Renae Renaldo Renan Renārs Renat Renata
    Renatas Renate Renato Renaud Rendy René Renée Reneta Renfrew Renger Renhold Renie Renko Renna
    Renne Rennie Renny Reno Renske Renu Renze Renzo Reshoni Respati Ressurreição Restu Reuben
    Reuma Reuven Reva Rexford Rexha Reyansh Reyer Reyes Reyhanə Reyk Reymond Reyna Reynaldo
    Reynier Reynir Reynold Reynolds Rezan Rezki Rezo Rhett Rhian Rhianna Rhiannon Rhoda Rhodri
    Rhona Rhonda Rhys Riad Riadh Rian Riana Rianne Ricard Ricarda Ričardas Ricardo Ričards
    Riccardo Ricciardo Ricciotti Richa Richarda Richelle Richie Richmond Rickard Rickert Rickey
    Ricki Rickie Ricky Ridha Ridhi Ridley Ridwan Rie Riek Rieka Rieke Rieky Rienk Ries Rietje
    Rifat Rigmor Rigo Rigoberta Rigoberto Rihanna Rihard Rihards Riika Riikka Riina Riitta Rikard
    Riki Rikio Rikke Rikki Riko Riku Riley Rilla Rimantas Rimantė Rimas Rimgaudas Rimma Rimmer
    Rimutė Rimvydas Rín Rina Rinaldo Rinalds Rinat Rinck Rinda Rineke Ringo Rini Rinie Rinke
    Rinko Rino Rinske Rintje Rinus Ripley Risasi Rishi Risper Rista Risto Rita Ritchie Ritsa Ritu
    Ritva Ritvan Ritvars Riu Rivi Rivo Rixa Riya Riyad Riyadh Riza Riziki Rizki Rizvan Roald
    Robat Robb Robbe Robbert Robbie Robbin Robby Rober Robert Roberta Robertas Roberte Robertina
    Robertino Roberto Roberts Robertson Robil Robina Robinson Robiya Roby Robyn Rocca Rocco Roch
    Rochdi Rochelle Rochus Rocio Rockford Rodah Rodan Rodd Roddy Roderic Roderich Roderick
    Roderik Rodger Rodgers Rodica Rodman Rodna Rodney Rodolf Rodolfo Rodoljub Rodolphe Rodrick
    Rodriga Rodrigo Rodrigue Roei Roel Roeland Roelf Roelie Roelof Roemer Roffe Rogan Rogelio
    Roger Rogéria Rogerio Rogier Rögnvaldur Rohan Roine Roisin Rojus Rokas Rokhaya Roko Roksana
    Roland Rolanda Rolandas Rolande Rolands Roldan Rolf Rolla Rolland Rollie Rollin Rolv Roly
    Romanas Romane Romanița Romanus Romaric Romas Rombout Rome Romea Romel Romen Romet Romeu Romi
    Romie Romildo Romina Romita Romney Romolo Romu Romuald Romualda Romualdas Romualdo Romualds
    Romul Rómulo Romulus Romy Ron Rona Ronal Ronald Ronalda Ronaldo Ronan Rong Roni Ronin Ronit
    Ronith Ronja Ronke Ronna Rønnaug Ronni Ronnie Ronny Rono Rony Ronya Roode Rooney Roope Roosa
    Roosevelt Roosje Roosmarijn Röpke Rory Rosa Rosaire Rosalba Rosalee Rosaleen Rosalia Rosalie
    Rosalina Rosalind Rosalinda Rosalinde Rosaline Rosalyn Rosamond Rosamund Rosamunde Rosan
    Rosana Rosane Rosangela Rosanna Rosanne Rósar Rosaria Rosaura Röschen Rosco Roscoe Roseanna
    Roseanne Rosel Roseline Rosella Roselle Roselyn Roselyne Rosemarie Rosena Rosenberg Rosenda
    Rosendo Roseta Rosetta Roshan Rosi Rosica Rosie Rosina Rosine Rosita Röskva Rosl Roslyn
    Rosman Rosmarie Rosolino Ross Rossana Rossano Rossella Rossen Rossie Rossiter Rostislav
    Roswell Roswitha Rotem Rotich Rotraud Rotraut Röttger Roula Rouven Rövşən Rövşanə Rowan Rowen
    Rowena Rowland Roxana Roxane Roxanne Roxelana Roxie Roxy Röya Röyalə Royce Roza Rozália
    Rozálie Rozalija Rozbeh Rozemarijn Rozeta Roziya Rózsa Ruairi Rübabə Rubani Ruben Rubens
    Rübeyda Rubi Rubik Rubin Rubina Rubino Rud Rudecindo Rudi Rüdiger Rudīte Rudolf Rudolfa
    Rudolfina Rudolfo Rudolfs Rudolph Rudra Rueben Ruedi Ruel Rüfət Ruffin Ruffino Rufin Rufina
    Rufino Rufus Ruggero Ruggiero Rugilė Ruhəngiz Ruhiu Ruhiyyə Ruhshona Rukan Rukia Rukiye Rula
    Rumaysa Rumen Rumena Rumi Rumia Rúna Rungo Runólfur Rupa Rupert Ruperta Ruperto Ruppert
    Rupprecht Ruprecht Ruqayya Ruqiya Ruqiyyə Rúrik Rushil Rusi Ruska Rusko Ruslan Ruslana
    Ruslanas Ruslans Rusman Rusnė Russel Russell Rustam Rüstem Rustin Rüştü Ruth Rutha Ruthe
    Rutherford Ruthie Ruti Rutilio Rutt Rutti Rútur Ruud Ruurd Ruxanda Ruxandra Ruxsarə Ruy Ruža
    Růžena Ruzica Ryan Ryder Rylan Ryland Ryley Rym Ryma Ryne Ryo Ryohei Ryong Ryosuke Ryszard
    Ryszarda Rytas Rytė Rytis Ryu Ryuji Rza Saaba Saad Səadət Saadettin Saadi Saale Saana Saanvi
    Saar Saara Saba Sabaha Sabahat Sabahattin Sabar Sabari Sabas Sabata Sabatina Sabatino Sabella
    Sabien Sabiha Sabin Səbinə Sabine Sabino Sabir Sabirə Sabra Sabria Səbuhi Sacha Sachi Sachin
    Saci Sacidə Sacit Sadam Sadao Sədaqət Sadat Saddam Sadek Sadettin Sadi Sadia Sadie Sadik
    Sadiki Sadina Sadıq Sadullah Sady Sae Sæberg Sæbjörg Saeed Sæi Sæmundur Sæþór Sæunn Sævar
    Səfər Safet Saffet Safia Şafii Safina Şəfiqə Safiri Safiya Safiye Safta Səfurə Sagar Sagi
    Sagrario Səhər Sahibə Şahika Şahinbey Sahir Şəhla Şahlar Şahmar Şahnaz Şəhrəbanu Şahvələd
    Səidə Saidas Saidi Saifuddin Saiful Saige Saija Saiko Saila Saim Saima Saime Saimi Saire
    Saito Saja Sajid Sakari Sakina Sakine Saksham Sakti Salah Səlahəddin Salahuddin Şəlalə Salam
    Salama Salamah Saleem Saleh Salem Saliamonas Salih Saliha Salil Səlimə Salimah Salina Salka
    Salli Sallie Sally Salman Salmi Salohiddin Salome Salomea Salomėja Salomey Salomon Salsabila
    Salvadora Salvatora Salvatrice Salvino Salvör Salvu Salwa Sam Səməd Samaksh Samandar Samanta
    Samantha Samar Samara Samarth Samat Səmayə Sameer Samesh Samet Sami Samia Samiah Samie Samih
    Samin Samina Samir Samirə Samita Samiya Sammie Sammy Sampo Sampsa Sampson Samra Şəmsiyyə
    Samson Samsul Samu Samudra Samuel Samuela Samuele Samuli Samwel Samweli Şamxal Sanaa Sanaya
    Sancha Sanda Sandalia Sandeep Sandhu Sandhya Sandi Sandie Sandile Sandis Sandor Sándorné
    Sandra Sandrine Sandrino Sandro Sandu Sandur Sanem Sanford Sanie Sanita Sanja Sanjar Sanjay
    Sanjeev Sanjuana Sanneke Sanni Sannie Sanny Şansın Santana Santeri Santiaga Santina Santino
    Santosh Santtu Sənubər Sanur Sanya Sanyi Sânziana Sanzio Saoirse Saori Sapa Sape Saphira
    Sapna Sara Sarabi Şərəfəddin Şərafət Sarafina Sarah Sərəncam Saraswati Sardar Sardor Sare
    Sarina Sarit Sarita Səriyyə Šarlota Sarmīte Saro Sarolta Sarthak Saruhan Šarūnas Sarunporn
    Sarvan Sərvər Sarvinoz Sərxan Sasa Sascha Sasha Sasja Saskia Sašo Sathvik Sati Satish Sato
    Satomi Satoru Satoshi Satsuki Sattar Satu Saturna Saturnin Saturnina Saturnino Saturno Satya
    Saul Saula Saule Sauli Saulius Saulo Saulutė Saumu Saumya Saundra Sauro Sauti Sava Savak
    Savana Savannah Saverio Saveta Savica Savin Savina Savine Savinien Savino Savion Savita Savka
    Savni Savo Savu Sawa Səxavət Saxi Sayaka Sayalı Sayed Sayer Sayin Sayo Sayuri Sayyid Sazan
    Scarlat Scarlett Schaker Schelte Schley Scholastique Schorsch Schuyler Scilla Scipione
    Scolastica Scot Scott Scottie Scotty Seaborn Sead Seamus Sean Seana Seb Sebahat Sebahattin
    Sebald Sebas Sebastiaan Sebastian Sebastiana Sebastiano Sebastianus Sebastião Sébastien
    Sebastijan Sebastjan Sebestyén Sebino Seçil Secondino Secunda Sedat Seden Sedin Seema Sef
    Şefi Šefik Segilola Segismundo Ségolène Seha Seibold Seido Seif Seifur Seija Seiji Seiko
    Seita Seiya Sejo Seka Selah Selahattin Selamet Selami Selcan Selçuk Selda Seldon Selen Selena
    Selene Seler Selima Selin Selina Selja Sellan Sellar Selma Selman Selmer Selvet Selwyn
    Semenica Semiha Semin Semine Semir Semiramide Semiramis Semjon Semra Şemsettin Şemsi Semyon
    Senad Senada Senan Şenay Sencer Sendija Seneca Şenel Senem Senen Şener Şengül Senja Senka
    Senn Senne Senni Senora Şentürk Seok Seon Seong Sepp Seppe Seppi Seppl Seppo Septi Septimiu
    Şerafettin Serafim Serafín Serafina Serafino Serah Séraphin Séraphine Seray Șerban Sercan
    Serenella Sergei Sergej Sergeja Sergejs Sergejus Sergen Sergey Serghei Serghie Sergia Sergio
    Sergiu Sergius Sergiusz Serguei Serhan Serhij Serhiy Šerif Šerifa Şerife Serik Serina Serine
    Serkan Serse Sertaç Sertorio Servác Servais Servan Servando Servatius Servete Sesar Sessa
    Sesselja Seth Settimio Setya Seung Seva Sevan Sevara Sevdi Seve Seved Severi Severiano
    Severin Severina Séverine Severino Sevgin Sevil Sevilay Sevinc Sevinch Sevindik Şevki Şevval
    Sewa Seward Seweryn Şeyda Seydi Seye Seyfəddin Seyfettin Seyfi Seyfulla Seyhan Şeyma Seymour
    Seymur Seyran Sezai Sezer Sezgi Sezgin Sha Shaban Shabana Shadi Shadrack Shae Shafa Shafiq
    Shafter Shahbaz Shaheen Shahen Shahid Shahin Shahina Shahnoza Shahriyor Shahzad Shahzod
    Shahzoda Shaina Shaira Shakila Shakira Shakti Shala Shalini Shalom Shamir Shamsuddeen Shan
    Shana Shanda Shane Shanelle Shang Shani Shania Shanice Shaniqua Shankar Shanna Shannan
    Shannen Shannon Shanon Shanta Shanti Shao Shaquille Shara Sharaf Sharan Sharen Shari Sharif
    Sharla Sharlene Sharman Sharmila Sharona Sharron Sharyl Sharyn Shashi Shasta Shaun Shauna
    Shaurya Shawana Shawn Shawna Shawnee Shay Shayla Shayna Shayne Shea Sheamus Sheela Sheena
    Sheffield Shefki Shehu Sheila Sheilah Sheilla Sheillah Shekhar Shekoni Shelby Sheldon Shelia
    Shelley Shelli Shellie Shelly Shelton Shem Sheme Shen Sheng Shep Shere Sheree Sheri Sheridan
    Sherif Sherilyn Sherlyn Sherman Sheron Sherri Sherrie Sherrill Sherwin Sherwood Sheryl Sheva
    Sheyla Shi Shida Shiela Shigeru Shih Shihab Shik Shiloh Shilpa Shima Shimon Shinichi Shinji
    Shinobu Shinsuke Shinzo Shiori Shira Shiraz Shireen Shirin Shirl Shirley Shiro Shiv Shiva
    Shivani Shivansh Shizuka Shlomo Shmuel Sho Shohei Shohjahon Shohrux Shoji Shoko Sholeh Shon
    Shona Shonda Shota Shravya Shreya Shri Shruti Shu Shukrona Shyam Shyla Sian Siana Siani Sibel
    Sibila Sibilla Sibille Sibonelo Sibongile Sibusisiwe Sibusiso Sibyla Sibylla Sibylle Sică
    Sicco Siddharth Sıddık Sidi Sidik Sidiq Sidiqə Sidney Sidoine Sidonia Sidonie Sidsel Sieb
    Siebe Siebert Siegbert Sieger Siegert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid
    Siek Siem Siemen Siena Sienna Siet Sietse Sietske Sietze Sievert Sif Sifa Sifuna Sigfrido
    Sigfried Sigfús Sigga Sigge Siggi Sighvatur Sigi Sigismond Sigismondo Sigismund Sigita
    Sigitas Sigle Siglinde Sigmar Sigmund Sigmundur Signa Signar Signý Sigourney Sigri Sigrid
    Sigríður Sigþór Sigþrúður Sigtryggur Sigur Sigurbjörg Sigurbjörn Sigurborg Sigurd Sigurds
    Sigurður Sigurgeir Sigurjón Sigurlaug Sigurrós Sigursteinn Sigurveig Sigurvin Sigutė Sigvald
    Sigvaldi Sigvard Sihawukele Siim Siiri Sija Sije Sijuade Sika Siku Sila Silas Silene Silio
    Silja Silje Sille Silli Silondile Silvan Silvana Silvano Silvas Silverio Silvester Silvestr
    Silvestra Silvestras Silvestro Silvestru Silvi Silvia Silvian Silviana Silvie Silvija Silvina
    Silvino Silvio Silviu Silvo Silvy Sima Siman Simão Simas Simbad Šime Simen Simeon Simeone
    Simi Similoluwa Simin Simina Simion Simisola Simiyu Simó Šimon Simona Simonas Simone
    Simonetta Simonne Simons Simphiwe SimphiweyiNkosi Simplicio Simpson Simson Simuzər Şinasi
    Sinclair Sinda Sindre Sindri Sindy Sinead Sinem Singa Sinh Sinică Sinikka Sinisa Sinja
    Sintija Siobhan Sion Sione Siphesihle Sipi Sipke Sippe Sippo Sira Sirac Sirap Siret Siri
    Siriana Siriano Sirje Sirka Sirkka Sirkku Siro Sirpa Sırrı Sirrý Siru Sirvan Şirzad Sisira
    Siska Sisko Sisse Sissel Sissi Sistina Sisto Sitarə Sithembiso Sitiwat Sıtkı Sittikorn Siun
    Siva Sivan Sive Sivert Siwan Şıxı Sixta Sixte Sixten Sixtine Sixto Sixtus Siya Siyabonga
    Sjaak Sjaan Sjeng Sjoerd Sjöfn Sjors Sjoukje Sjur Skafti Skaidrīte Skaistė Skapti Skarphéðinn
    Skeggi Skender Skíði Skippy Skirmantas Skirmantė Skírnir Skjöldur Skolastika Skuggi Skúla
    Skúli Skúta Skye Skyla Skylar Skyler Slađana Slade Slamet Slavěna Slavi Slavia Slavica
    Slavija Slavina Slávka Slavko Slavna Slavo Slavoj Slavoljub Slavomír Slavomíra Slawomir
    Sławomira Slimane Sloane Slobodan Smail Smaranda Smári Smeralda Smeraldo Smiður Smita Smriti
    Snæbjörn Snæfríður Snær Snævar Snævarr Sneh Sneha Snieguolė Snježana Snorra Snorre Snorri
    Soava Soave Soccorsa Socrate Soffía Sofi Sofia Sofian Sofiane Sofie Sofija Sofije Sofronije
    Sofya Soha Sohail Sohvi Soila Soile Soili Soini Sointu Soka Soki Sokrat Sókrates Sokratis
    Sólborg Soledade Soleh Sóley Solfrid Soliha Soline Solmaz Soloman Solomon Solon Sólrún Sölva
    Solveig Sölvi Solvita Solza Somadina Somer Somia Somtochukwu Sona Sondra Songül Sonia Sonica
    Sonja Sonji Sonka Sönke Sonya Soo Sook Sophia Sophie Sophy Sora Soraia Sorana Sorawut Soraya
    Sorcha Sorin Sorina Sörli Soso Sossio Sotaro Souad Soufiane Souk Soumia Şövkət Sowande Söyler
    Spartaco Spartak Spasa Spase Spasoje Spass Spenser Speranța Sphiwe Spiridon Spiru Spurgeon
    Srbin Srđa Srđan Srečko Srečo Sretan Sreten Sri Srinivas Stacey Stach Staci Stacia Stacie
    Stacy Staffan Stafford Staka Stamo Stana Stanciu Stancu Standa Stane Stanford Stani Stanica
    Stanika Staniša Stanislao Stanislas Stanislaus Stanislav Stanislava Stanislavas Staņislavs
    Stanislaw Stanisława Stanislovas Stanju Stanka Stanko Stanley Stanoje Stanton Starla Starr
    Starri Stasė Stasia Stasys Stavros Steef Steeve Stef Stefaan Štefan Stefana Stefani Stefania
    Stefanie Štefanija Stefano Stefanus Steff Steffan Steffen Steffi Steffie Štefica Štefka
    Stefnir Steina Steinar Steinarr Steinberg Steindór Steingerður Steingrímur Steini Steinmann
    Steinn Steinþór Steinunn Stela Stelian Steliana Stella Stellah Stellan Steluța Stelvio Štěpán
    Stepanas Štěpánka Stepas Steph Stephan Stéphane Stephani Stephania Stephanie Stephanus
    Stephany Stephen Stephene Stephenie Stephon Steponas Stere Sterian Sterre Stetson Stevan
    Stevana Steve Steven Stevie Stevo Stewart Steyn Stian Stígur Stiina Stijn Stila Stina Stine
    Stipe Stirling Stiven Stjarna Stjepan Stjepana Stoffel Stoian Stoja Stojan Stojana Stojka
    Stormur Stratos Stratton Stuart Sture Sturla Styrmir Suada Suan Suat Sübhan Subhash Subomi
    Subramanian Sücəddin Suci Südabə Sudhir Sudi Sudie Sudiksha Sue Suela Suellen Sufyan Suğra
    Süha Suhani Süheyl Şükufə Sula Sulaiman Sulayman Şule Suleiman Sulejman Sulevi Süleyman
    Sullivan Sulo Sulpice Sultane Suman Sumarliði Sumaya Sumayya Sümer Sümeyye Sumi Sumit Sumner
    Sunay Sunčana Sune Sungara Sunil Sunita Suniti Sunna Sunneva Sunni Sunniva Suoma Supasit
    Supasita Suphi Suraj Suraya Sürəyya Suren Suresh Süreyya Sürmeli Surya Suryo Susam Susan
    Susanita Susann Susanna Susannah Susanne Suse Sushma Susi Susie Sussi Sussie Sutherland Suu
    Suus Suvakit Suvi Suwijuk Suy Suzan Suzana Suzann Suzanna Suzanne Suze Suzette Suzi Suzie
    Suzon Suzy Svajūnas Svala Svali Svan Svana Svanberg Svandís Svanhild Svanhildur Svani Svante
    Svanur Svatava Svatopluk Svatoslav Svava Svavar Svea Sveina Sveinar Sveinbjörg Sveinbjörn
    Sveinn Sveinung Sven Svenja Svenn Svenning Sverker Sverrir Sveta Svetislav Svetla Světlana
    Sveto Svetomir Svetozár Sveva Swala Swaleh Swann Swantje Sweety Swen Swetlana Syahrini Sybil
    Sybilla Sybille Sybrand Sybren Sydney Syed Sylas Sylivia Sylke Sylva Sylvaine Sylvana
    Sylvania Sylvanus Sylvère Sylvester Sylvestre Sylvi Sylvia Sylvian Sylviane Sylvie Sylvio
    Sylwia Symon Symone Symphorien Synne Synnøve Syria Sys Syssel Sytze Szabina Szabolcs Szandra
    Szczepan Szilárd Szilveszter Szilvia Szonja Szymon
    """
}
