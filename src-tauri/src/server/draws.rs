//! A draw at the server: the operator's signed word, the proof of one ticket, and the files of everybody.

use super::{Server, is_sign_in, read_body, trouble};
use jiff::civil::Date;
use turno_core::{
    Code,
    ids::TicketId,
    parcel::cbor,
    scheduling::draw::{
        drawn::DrawnFiles,
        frozen::FrozenFiles,
        proof::TicketProof,
        statement::Statement,
        verify::{AllFiles, FILES},
    },
};

impl Server {
    /// What is public under this address; none where there is nothing.
    async fn public(&self, url: String) -> Result<Option<Vec<u8>>, Code> {
        let response = self.client.get(url).send().await.map_err(|error| trouble::of(&error))?;
        if is_sign_in(&response) {
            return Err(Code::SyncWifiSignIn);
        }
        match response.status().as_u16() {
            200 => Ok(Some(read_body(response).await?)),
            404 => Ok(None),
            429 | 500..=599 => Err(Code::SyncServerBusy),
            _ => Err(Code::SyncNotTheServer),
        }
    }

    /// `GET /v1/draws/{date}`: the statement, once the draw was made.
    pub async fn drawn(&self, address: &str, operator: &[u8; 32], date: Date) -> Result<Option<Vec<u8>>, Code> {
        let Some(bytes) = self.public(format!("{address}/v1/draws/{date}")).await? else { return Ok(None) };
        Ok(Statement::open(&bytes, operator)?.drawn.map(|_| bytes))
    }

    /// `GET /v1/draws/{date}/tickets/{ticket}`: none where the ticket took no part.
    pub async fn ticket(&self, address: &str, date: Date, ticket: TicketId) -> Result<Option<TicketProof>, Code> {
        let bytes = self.public(format!("{address}/v1/draws/{date}/tickets/{ticket}")).await?;
        bytes.map(|bytes| cbor::decode(&bytes).map_err(|_| Code::SchedulingDrawUnreadable)).transpose()
    }

    /// The files of everybody.
    pub async fn draw_files(&self, address: &str, date: Date) -> Result<AllFiles, Code> {
        let mut texts = Vec::with_capacity(FILES.len());
        for name in FILES {
            let bytes = self.public(format!("{address}/v1/draws/{date}/{name}")).await?.ok_or(Code::SchedulingDrawUnreadable)?;
            texts.push(String::from_utf8(bytes).map_err(|_| Code::SchedulingDrawUnreadable)?);
        }
        let [draw, seats, tickets, drawn, result, statistics] = texts.try_into().map_err(|_| Code::AppUnexpected)?;
        Ok(AllFiles { frozen: FrozenFiles { draw, seats, tickets }, drawn: DrawnFiles { drawn, result }, statistics })
    }
}
