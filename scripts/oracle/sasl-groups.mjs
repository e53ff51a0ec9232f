/** Logins as people write them: the grammar of JAAS, the module against the mechanism, and settings of SASL where nothing logs in. */

const no = undefined;
const security = "org.apache.kafka.common.security.";
const plain = `${security}plain.PlainLoginModule`;
const scram = `${security}scram.ScramLoginModule`;
const oauth = `${security}oauthbearer.OAuthBearerLoginModule`;
const kerberos = "com.sun.security.auth.module.Krb5LoginModule";
const right = `${plain} required username="u" password="p";`;

/** Texts for a module of PLAIN, right and wrong. */
const grammar = [
  right,
  `${plain} required username="u" password="p"`,
  `${plain} required username="u" password="p";;`,
  `${plain} required username="u" password="p"; # more`,
  `${plain} required username="u" password="p"; more`,
  `${plain} required\n  username="u"\n  password="p";`,
  `${plain} required username='u' password='p';`,
  `${plain} required username=u password=p;`,
  `${plain} required username=u password=p;q;`,
  `${plain} required username=u password=p=q;`,
  `${plain} required username=u password=p@ss;`,
  `${plain} required username=u password=p#1;`,
  `${plain} required username=u password=p-1;`,
  `${plain} required username=u password=p/1;`,
  `${plain} required username=u password=p!;`,
  `${plain} required username=u password=p$1;`,
  `${plain} required username=u password=12;`,
  `${plain} required username=$ConnectionString password=p;`,
  `${plain} required username="u" password="p;q=r";`,
  `${plain} required username="u" password="p"q";`,
  `${plain} required username="u" password="p\\"q";`,
  `${plain} required username="u" password="p;`,
  `${plain} required username=u" password="p";`,
  `${plain} required username="u", password="p";`,
  `${plain} required username="u" , password="p" ;`,
  `${plain} required username = "u" password = "p";`,
  `${plain} required username: "u" password: "p";`,
  `${plain} required username "u" password "p";`,
  `${plain} required username="" password="";`,
  `${plain} required username="u";`,
  `${plain} required password="p";`,
  `${plain} required user="u" pass="p";`,
  `${plain} required;`,
  `${plain} required`,
  `${plain};`,
  plain,
  `${plain} username="u" password="p";`,
  `${plain} require username="u" password="p";`,
  `${plain} Required username="u" password="p";`,
  `${plain} optional username="u" password="p";`,
  `${plain} requisite username="u" password="p";`,
  `PlainLoginModule required username="u" password="p";`,
  `${security}plain.PlainLoginModul required username="u" password="p";`,
  `${security}plain.plainLoginModule required username="u" password="p";`,
  `${security}scram.PlainLoginModule required username="u" password="p";`,
  `java.lang.String required username="u" password="p";`,
  `'${right}'`,
  `"${right}"`,
  `KafkaClient { ${right} };`,
  `${right} ${right}`,
  "",
  " ",
  ";",
];

export const saslGroups = [
  {
    role: "producer",
    settings: { "security.protocol": ["SASL_PLAINTEXT"], "sasl.mechanism": ["PLAIN"], "sasl.jaas.config": grammar },
  },
  {
    role: "producer",
    settings: {
      "security.protocol": ["SASL_PLAINTEXT", "SASL_SSL", "sasl_plaintext"],
      "sasl.mechanism": [
        no,
        "PLAIN",
        "plain",
        "PLAN",
        "SCRAM-SHA-256",
        "SCRAM-SHA-512",
        "SCRAM-SHA-1",
        "scram-sha-256",
        "OAUTHBEARER",
        "",
      ],
      "sasl.jaas.config": [
        no,
        right,
        `${scram} required username="u" password="p";`,
        `${oauth} required unsecuredLoginStringClaim_sub="u";`,
        `${oauth} required;`,
      ],
    },
  },
  {
    role: "producer",
    settings: {
      "security.protocol": [no, "PLAINTEXT", "SSL"],
      "sasl.mechanism": [no, "PLAIN", "PLAN"],
      "sasl.jaas.config": [no, right, `${plain} required username="u" password="p"`, "x"],
    },
  },
  {
    role: "producer",
    settings: {
      "security.protocol": ["SASL_PLAINTEXT"],
      "sasl.mechanism": ["GSSAPI"],
      "sasl.kerberos.service.name": [no, "kafka"],
      "sasl.jaas.config": [
        `${kerberos} required useKeyTab=true storeKey=true keyTab="/no/such.keytab" principal="k@EXAMPLE.COM";`,
        `${kerberos} required useTicketCache=true;`,
      ],
    },
  },
  ...["consumer", "admin"].map((role) => ({
    role,
    settings: {
      ...(role === "consumer" && { "group.id": ["g"] }),
      "security.protocol": ["SASL_PLAINTEXT"],
      "sasl.mechanism": ["PLAIN"],
      "sasl.jaas.config": [no, right, `${plain} required username="u" password="p"`],
    },
  })),
];
