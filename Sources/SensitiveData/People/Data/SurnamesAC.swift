extension NameData {
  /// Family names in Latin letters, A to C; those with a usual ending are recognised by it.
  static let surnamesAC: StaticString = """
    Aalto Aaltonen Aas Aasa Aasen Abba Abel Abella Åberg Abiola Ābola Āboliņa Āboliņš Ābols Abou
    Abrahams Abreu Acevedo Acharya Acker Acosta Acuña Adamec Adamson Adamu Addis Adebisi Adelaar
    Adels Ader Adler Adu Agarwal Aggarwal Agnesi Agnew Agostini Agrawal Ågren Agudo Aguero
    Aguilar Aguilera Aguiló Aguirre Agustí Ágústs Ahmadi Aho Ahola Ahonen Ahuja Aigner Ajayi Akça
    Akdeniz Alanen Alanko Alarcón Alatalo Albers Albu Albuquerque Alcántara Alcaraz Alcázar
    Alemany Alemdar Alexanders Alfaro Alfieri Aliaga Alighieri Alio Aliyev Alm Almagro Almansa
    Almeida Aloo Alsina Alvarado Alvarez Alvear Alves Alvins Alzate Amara Amat Ambani Amble
    Ambrožič Amoa Amorós Amstel Andrade Andreotti Andrews Angis Anglada Angulo Ankra Antić Anton
    Antonelli Anttila Anttonen Antunes Aoki Aparecida Apinis Aponte Appia Appiah Apte Aragão
    Aragonés Arana Aranda Arango Araya Arce Arcos Ardelean Arellano Arévalo Ariza Arjona Arkel
    Ármanns Armengol Arnaiz Arnalds Arnars Arnórs Aro Arons Arora Aros Arrieta Arteaga Arthurs
    Artigas Asamoah Asante Asenso Ásgeirs Ásgríms Asten Åström Astuti Atienza Atkins Atkinson
    Auer Auma Austin Autio Auziņš Avila Avilés Axels Azevedo Babić Baca Backman Badal Badan Bader
    Badu Báez Baeza Baggio Baglioni Bahl Bahna Bahno Bailly Bajaj Bajwa Bakos Bakshi Balaguer
    Balakrishnan Balan Balay Baláž Baldvins Ballester Ballesteros Balode Balodis Balog Balogh
    Balogun Balotelli Banerjee Banko Bann Baños Bansal Baptista Baracca Barad Barajas Baran
    Barberini Barbero Barbier Barbieri Barbosa Barceló Barela Barese Baria Barlow Barna Barnes
    Barok Barr Barragán Barranco Barreto Barris Barroso Bárta Bartels Barth Bartlett Bartoš Bary
    Bastida Basu Batlle Batra Battelli Battisti Bauch Bauer Baugs Baum Baumgartner Baur Bauzà
    Bava Bave Bawa Bayer Bayo Bazin Beaulieu Beaumont Becerra Bech Becker Bednář Beffa Beieren
    Bejarano Bele Belkacem Bellini Belmonte Beltran Bena Benavente Benavides Benedetti Benedikts
    Beneš Benigni Benitez Beňová Benz Beran Berchem Berenguer Bergant Bergeron Berggren Bergman
    Bergoglio Bergs Berkel Berlusconi Bermudez Bernal Berner Bernier Bernini Bersani Bērziņa
    Bērziņš Besançon Besson Beyer Bezák Bezjak Bhagat Bhalla Bhandari Bhardwaj Bhargava Bhat
    Bhatia Bhatt Bhatti Bia Bie Bii Bilbao Bílek Bilir Bilka Binda Birkeland Birmingham Biró
    Bischof Biswas Bizjak Björgólfs Björgvins Björkman Björns Blackburn Blackwell Bláha Blaho
    Blair Blanchet Blanes Blasco Blatnik Blažek Blažević Blažič Blixt Bloch Bloemendaal Blum
    Boada Boateng Boccaccio Bock Bodnár Bogdan Bognár Böhm Boix Boke Bolaños Boles Bolton Bonet
    Bonilla Bonino Bonner Bont Bonte Boonen Borah Borbély Borges Borgia Boros Borra Borrego
    Borrell Borromeo Borsellino Bösch Bošnjak Bossche Bossi Bou Bouchard Boulanger Boulogne
    Bourdon Bourguignon Boutin Bova Boyer Božić Bradshaw Brambilla Brandenburger Brandon
    Branković Brassard Breen Bregar Brekke Brenner Bresse Breuer Breznik Briand Briedis Briggs
    Briones Brouwer Brouwers Browne Brož Bru Bruck Bruckner Bruder Bruijn Brunet Brunner Bruško
    Bruun Brynjólfs Bučar Buch Buchanan Bucher Buchholz Buckley Budai Budiman Bühler Búi Bureš
    Burgos Busquets Bustamante Bustos Butkus Buuren Byrne Cabañas Cabezas Caceres Cadenas Caine
    Caldeira Caldera Calderon Caldwell Callahan Calvet Calzada Camacho Camargo Camilleri
    Campanella Campano Camus Canales Cañas Canet Cañete Canil Canova Capdevila Capek Capelle
    Čaplovič Capone Cappelli Capua Caracciolo Carbó Carbonell Cardenas Cardona Cardoso Cardozo
    Carducci Carlier Carlson Carmona Carpio Carranza Carrasco Carreño Carreras Carrillo
    Cartwright Caruso Carvajal Casaleggio Casals Casanovas Casares Casier Casillas Castaneda
    Castaño Castell Castellanos Castells Castiglione Catalano Cattaneo Caune Cavalcante
    Cavalcanti Cea Ceballos Čeh Ceja Celentano Celis Celma Celms Centeno Cepeda Cerar Cerdá
    Cerezo Čermák Černá Černe Černoch Cervantes Cervera Cesnak Česnek Céspedes Chabot Chacha
    Chacón Chada Chahal Chakrabarti Chakraborty Chamane Chamorro Chaparro Chapman Charest
    Charpentier Chatterjee Chaudhary Chaudhry Chaudhuri Chauhan Chavez Chawla Cheikh Chen
    Chevrolet Chiao Chibi Chieh Chigi Chih Cho Chomba Chopra Choudhary Choudhury Chovanec
    Chowdhury Christians Ciampi Cibulka Cid Čierny Cifuentes Cik Cīrulis Cisneros Cisterna
    Clements Clerc Clooney Cloutier Cobb Cochran Codina Colas Collado Collet Colom Coloma Colomer
    Columbo Comas Combi Compton Connelly Connolly Connors Contreras Cooke Coolen Copeland Coppola
    Cordoba Coret Cormier Cornejo Corominas Coronado Corrales Cortese Ćosić Costela Costello
    Courtois Couturier Čović Crean Crespi Crespo Crist Crosby Crowe Crowley Cruces Csonka Cuéllar
    Cuervo Cuevas Čuk Culi Culot Cummings Cuomo Curtis Cvetković
    """
}
